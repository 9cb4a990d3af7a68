"""What awarding shows on a bid's page: to a producer his part of it, to both the truth about an award and what followed."""

from dataclasses import dataclass, field

from portal.kernel.db import session
from portal.pricing.awarding.kept import award_of, criteria_of, least_of, leasts, orders_of, reasons_of
from portal.pricing.awarding.models import Award, PriceReason
from portal.pricing.models import Answer
from portal.pricing.sealing.queries import read
from portal.pricing.seen import Seen


@dataclass
class Panel:
    """`parts`: the bid may go to several; `least`: the producer's own least quantity; `asked`: about his price.

    Of an awarded bid: the `award`, and for the customer's side its orders as (id, number, state).
    """

    parts: bool = False
    least: int | None = None
    asked: PriceReason | None = None
    award: Award | None = None
    orders: list[tuple[str, str, str]] = field(default_factory=list)

    @property
    def taken_back(self) -> bool:
        return self.award is not None and self.award.taken_back_at is not None


def panel(seen: Seen, answer_id: str | None) -> Panel:
    """What there is to say; `answer_id` is the producer's own answer, if he has one."""
    bid = seen.bid
    if bid.status == "awarded":
        return Panel(award=award_of(bid.id), orders=orders_of(bid) if seen.side != "producer" else [])
    if bid.status != "open":
        return Panel()
    made = Panel(parts=criteria_of(bid).parts)
    if seen.side == "producer" and answer_id is not None:
        row = session().get_one(Answer, answer_id)
        own = read(row, row.producer_id)
        made.least = least_of(own, leasts(bid)) if made.parts and own.quantity else None
        made.asked = reasons_of([answer_id]).get(answer_id)
    return made
