"""The states of pools, of the places in them and of what workshops offer to them."""

from portal.kernel.states import States
from portal.kernel.text import lazy

POOL = States("pool", "open", "awarded", "lapsed", "dissolved")
AWARD = POOL.verb("award", from_=("open",), to="awarded", who="clock", says=lazy("The pool found its price"))
LAPSE = POOL.verb("lapse", from_=("open",), to="lapsed", who="clock", says=lazy("The pool found no price"))
DISSOLVE = POOL.verb("dissolve", from_=("open",), to="dissolved", who="customer", says=lazy("The pool was dissolved"))

PLACE = States("pool_place", "in", "left", "served", "passed_over", "released")
CHANGE = PLACE.verb("change", from_=("in",), to=None, who="customer", says=lazy("A place in the pool was changed"))
LEAVE = PLACE.verb("leave", from_=("in",), to="left", who="customer", says=lazy("A customer left the pool"))
SERVE = PLACE.verb("serve", from_=("in",), to="served", who="clock", says=lazy("The place became an order"))
PASS_OVER = PLACE.verb("pass_over", from_=("in",), to="passed_over", who="clock",
                       says=lazy("The price came out above what was named for the place"))
RELEASE = PLACE.verb("release", from_=("in",), to="released", who="clock", says=lazy("Nobody is bound any more"))

OFFER = States("pool_offer", "standing", "superseded", "withdrawn", "won", "lost", "released")
REPLACE = OFFER.verb("replace", from_=("standing",), to="superseded", who="producer",
                     says=lazy("The workshop lowered its tiers"))
TAKE_BACK = OFFER.verb("withdraw", from_=("standing",), to="withdrawn", who="producer",
                       says=lazy("The workshop took its tiers back"))
WIN = OFFER.verb("win", from_=("standing",), to="won", who="clock", says=lazy("The tiers gave the price of the pool"))
LOSE = OFFER.verb("lose", from_=("standing",), to="lost", who="clock", says=lazy("Other tiers gave the price of the pool"))
RELEASE_OFFER = OFFER.verb("release", from_=("standing",), to="released", who="clock",
                           says=lazy("The pool is over without a price"))
