"""What happens around awards. Ids only; what one side may not know is in no fact the others hear."""

from collections.abc import Iterable

from portal.kernel.events import Fact, fact
from portal.kernel.text import lazy
from portal.pricing.events import AboutAnswer, AboutBid


@fact("bid.shared", says=lazy("%(actor)s awarded the bid in parts"))
class BidShared(AboutBid):
    """Several answers were accepted together; each became an order."""

    order_ids: list[str]

    def subjects(self) -> Iterable[tuple[str, str | None]]:
        return [*super().subjects(), *(("order", one) for one in self.order_ids)]


@fact("award.taken_back", says=lazy("%(actor)s stepped back from the award"))
class AwardTakenBack(AboutBid):
    """Within the days for it, before anything was made: no order stands, and the bid stays closed."""


@fact("award.criteria_set", says=lazy("%(actor)s set how answers are compared"))
class CriteriaSet(Fact):
    """The customer's own: how he weighs, and whether the bid may go to several."""

    bid_id: str
    customer_id: str

    def rooms(self) -> Iterable[str]:
        return [f"bid:{self.bid_id}/customer"]


@fact("bid.may_be_shared", says=lazy("The bid may go to several producers, or no longer may"))
class SharingChanged(AboutBid):
    """What producers have to know to name a least quantity."""


@fact("answer.least_set", says=lazy("%(actor)s named a least quantity"))
class LeastSet(AboutAnswer):
    """The producer would make a part of it."""


@fact("price.asked_about", says=lazy("%(actor)s asked how a price is possible"))
class PriceAskedAbout(AboutAnswer):
    """The customer's question to one producer."""


@fact("price.explained", says=lazy("%(actor)s explained a price"))
class PriceExplained(AboutAnswer):
    """The producer says how he can make it for that."""


@fact("award_rule.set", says=lazy("%(actor)s set the rules of awards"))
class AwardRuleSet(Fact):
    """The operator's: proof above a sum, days to step back."""

    currency: str
