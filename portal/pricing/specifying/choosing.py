"""Choosing among what one answer offers: another of its quantities, and lines that cost extra. The answer's price and
quantity then say what was chosen, and the deal sheet with it.

What is chosen may be chosen anew as long as nobody has haggled over it: a number named in between is about one quantity.
"""

from typing import Any

from portal.kernel import clock
from portal.kernel.errors import Conflict, Invalid
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.states import move
from portal.kernel.text import _
from portal.pricing import bounds
from portal.pricing.actions.holding import hold, recount
from portal.pricing.events import of_answer
from portal.pricing.models import Answer
from portal.pricing.possible import answer_verbs
from portal.pricing.queries.finding import find_answer
from portal.pricing.refusals import answer_refused
from portal.pricing.replaying.keeping import keep_numbers
from portal.pricing.sealing.queries import read
from portal.pricing.specifying.events import AnswerChosen
from portal.pricing.specifying.options import base_of, extras_of, named_for, offers
from portal.pricing.states import CHOOSE


def choose(actor: Actor, answer_id: str, quantity: int | None = None, lines: list[str] | None = None,
           answer_version: int | None = None) -> Answer:
    """The customer takes one of the answer's quantities, and lines for their extra. Raises Invalid, Conflict."""
    one, seen = find_answer(actor, answer_id)
    authorize(actor, "bid.manage", seen.customer)
    if not read(one).is_offer:
        raise answer_refused(actor, seen, one)
    hold(actor, seen, one)
    wished = offers(one)
    if quantity is not None and quantity not in wished:
        raise Invalid({"quantity": [_("The producer names no price for this quantity.")]})
    extras = extras_of(one)
    known = {name.casefold(): name for name in extras}
    unknown = [name for name in lines or () if name.casefold() not in known]
    if unknown:
        raise Invalid({"lines": [_("%(name)s costs nothing extra.", name=unknown[0])]})
    chosen = sorted({known[name.casefold()] for name in lines or ()})
    _take(actor, seen, one, quantity or base_of(one)["quantity"], chosen, answer_version)
    recount(seen.bid)
    keep_numbers(record(actor, AnswerChosen(**of_answer(seen.bid, one))), one)
    return one


def _take(actor: Actor, seen: Any, one: Answer, quantity: int, lines: list[str], version: int | None) -> None:
    bid, base, extras = seen.bid, base_of(one), extras_of(one)
    price = offers(one)[quantity] + sum(extras[name] for name in lines)
    bounds.refuse({"quantity": bounds.faults_of_total(price, quantity, one.currency)})
    worths = sum(row.get("worth_minor") or 0 for row in bid.requirements if row["name"] in lines)
    named = named_for(bid, base, quantity) + worths
    plain = quantity == base["quantity"] and not lines
    guards = [Answer.expires_at > clock.now(), Answer.bids == 0, Answer.bid_version == bid.version]
    if version is not None:
        guards.append(Answer.version == version)
    try:
        move(one, CHOOSE, where=guards, quantity=quantity, unit_price_minor=price, bid_minor=named,
             choice=None if plain else base | {"lines": lines})
    except Conflict as lost:
        if one.status == "standing" and one.bids:
            raise Conflict("haggled", _("You have haggled over this quantity and these lines: they stay."),
                           state=one.status, possible=answer_verbs(actor, seen, one)) from lost
        raise answer_refused(actor, seen, one, version) from lost
