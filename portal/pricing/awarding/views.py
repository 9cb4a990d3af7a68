"""What is compared, as the customer and the team see it."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from portal.core.producers.queries import Record
from portal.kernel.money import Money
from portal.kernel.text import Lazy, _, lazy, ngettext
from portal.pricing.awarding.kept import Criteria
from portal.pricing.awarding.lowprice import Low
from portal.pricing.awarding.models import Award, PriceReason
from portal.pricing.awarding.records import Speed
from portal.pricing.awarding.scoring import CRITERIA, Score, percent
from portal.pricing.views import AnswerView, BidView

LABELS: dict[str, Lazy] = {"price": lazy("Price"), "date": lazy("Day"), "requirements": lazy("Requirements"),
                           "record": lazy("Kept promises")}


@dataclass
class Compared:
    """One offer beside the others. Without a `score` it cannot be accepted any more."""

    answer: AnswerView
    record: Record
    speed: Speed | None
    days_late: int
    least: int
    score: Score | None = None
    low: Low | None = None
    reason: PriceReason | None = None

    @property
    def id(self) -> str:
        return self.answer.id

    @property
    def points(self) -> str:
        """The score in hundredths, two decimals."""
        return percent(self.score.total, 2) if self.score else ""

    @property
    def below_mean(self) -> str:
        """How far a low price lies below the mean of the others, in hundredths."""
        return percent(self.low.below_mean) if self.low else ""

    @property
    def below_next(self) -> str:
        """How far it lies below the next one."""
        return percent(self.low.below_next) if self.low else ""

    @property
    def explained(self) -> list[dict[str, str]]:
        """What each criterion gave: the share it reached, its weight, and what that adds, all in hundredths."""
        if self.score is None:
            return []
        return [{"criterion": name, "label": str(LABELS[name]), "reached": percent(self.score.shares[name]),
                 "weight": percent(self.score.weights[name]), "adds": percent(self.score.part(name), 2),
                 "exact": str(self.score.part(name)), "why": self._why(name)} for name in CRITERIA]

    def _why(self, name: str) -> str:
        if name == "price":
            return _("the lowest price divided by this one")
        if name == "date":
            return (_("there as wanted") if self.days_late <= 0 else
                    ngettext("%(num)s day later: a thirtieth less for each", "%(num)s days later: a thirtieth less for each",
                             self.days_late))
        if name == "requirements":
            return _("%(met)s of %(all)s lines as asked; a must counts twice, a line met differently half",
                     met=self.answer.met, all=len(self.answer.requirements))
        return (ngettext("%(kept)s of %(num)s order on time, %(defects)s defects; a longer record weighs more",
                         "%(kept)s of %(num)s orders on time, %(defects)s defects; a longer record weighs more",
                         self.record.delivered, kept=self.record.kept, defects=self.record.defects)
                if self.record.delivered else _("nothing delivered yet: the middle, neither good nor bad"))


@dataclass
class AwardView:
    """An award that was made: its orders, and whether one may still step back from it."""

    made: Award
    orders: list[tuple[str, str, str]]
    may_step_back: bool

    @property
    def taken_back_at(self) -> datetime | None:
        return self.made.taken_back_at


@dataclass
class Comparison:
    """All offers of a bid beside each other, in the wished order."""

    bid: BidView
    criteria: Criteria
    sort: str
    offers: list[Compared] = field(default_factory=list)
    award: AwardView | None = None
    may_set: bool = False

    @property
    def id(self) -> str:
        return self.bid.id

    @property
    def deciding(self) -> list[Compared]:
        """The offers that can be accepted now."""
        return [one for one in self.offers if one.score is not None]


def money_out(one: Money | None) -> dict[str, Any] | None:
    """An amount as the API shows it."""
    return None if one is None else {"amount": one.text, "currency": one.currency}
