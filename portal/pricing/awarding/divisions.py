"""A division to be read before it is accepted: who gets how many pieces, what that costs, every sheet and one hash."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from portal.kernel.errors import NotFound
from portal.kernel.money import Money
from portal.kernel.policy import Actor
from portal.pricing.actions.binding import Part, sheet
from portal.pricing.awarding.dividing import Offered, cheapest
from portal.pricing.awarding.proof import needs_proof
from portal.pricing.awarding.queries import comparison
from portal.pricing.awarding.sharing import answers_of, faults_of, hash_of_all
from portal.pricing.awarding.views import Compared, Comparison
from portal.pricing.queries.finding import find


@dataclass
class Row:
    """One offer in a division; `quantity` is 0 for one that gets nothing."""

    offer: Compared
    quantity: int
    wrong: list[str] = field(default_factory=list)

    @property
    def total(self) -> Money:
        assert self.offer.answer.unit_price is not None
        return self.offer.answer.unit_price.times(self.quantity)


@dataclass
class Division:
    """Rows with their sum; `sheets` and `sha256` are there when nothing is wrong and it can be accepted."""

    compared: Comparison
    rows: list[Row]
    suggested: bool
    wrong: list[str] = field(default_factory=list)
    sheets: list[dict[str, Any]] = field(default_factory=list)
    sha256: str | None = None
    proof: bool = False

    @property
    def chosen(self) -> list[Row]:
        return [one for one in self.rows if one.quantity]

    @property
    def pieces(self) -> int:
        return sum(one.quantity for one in self.rows)

    @property
    def total(self) -> Money:
        return Money(sum(one.total.minor for one in self.rows), self.compared.bid.unit_price.currency)


def division(actor: Actor, bid_id: str, answers: Sequence[str] = (), quantities: Sequence[int] = ()) -> Division:
    """The division with these quantities, or the cheapest one. Raises NotFound for producers and closed envelopes."""
    seen, compared = find(actor, bid_id), comparison(actor, bid_id, "price")
    if compared.bid.envelopes:
        raise NotFound()
    offers = compared.deciding
    asked = dict(zip(answers, quantities, strict=False))
    counts = [asked.get(one.id, 0) for one in offers] if asked else suggest(offers, compared.bid.quantity)
    made = Division(compared, [Row(one, count) for one, count in zip(offers, counts, strict=True)], not asked)
    if not made.chosen:
        return made
    chosen = answers_of(seen, [one.offer.id for one in made.chosen])
    faults = faults_of(seen, chosen, [one.quantity for one in made.chosen])
    for at, row in enumerate(made.chosen):
        row.wrong = faults.get(f"parts.{at}.quantity", [])
    made.wrong = faults.get("parts", [])
    if not faults and compared.may_set:
        made.sheets = [sheet(seen, Part(one, one.version, row.quantity)) for one, row in zip(chosen, made.chosen, strict=True)]
        made.sha256 = hash_of_all(made.sheets)
        made.proof = needs_proof(actor, made.total.currency, made.total.minor)
    return made


def suggest(offers: Sequence[Compared], wanted: int) -> list[int]:
    """The cheapest division of what is wanted; nothing for anybody when their quantities do not add up to it."""
    read = [Offered(one.answer.unit_price.minor, one.least, min(one.answer.quantity or 0, wanted)) for one in offers
            if one.answer.unit_price]
    possible = [at for at, one in enumerate(read) if one.least <= one.most]
    found = cheapest([read[at] for at in possible], wanted) or [0] * len(possible)
    counts = [0] * len(read)
    for at, count in zip(possible, found, strict=True):
        counts[at] = count
    return counts
