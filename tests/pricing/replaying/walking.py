"""Random walks through what people may do at a bid, by the actions themselves; what is refused is a step not taken."""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import select, update

from portal.kernel.db import session
from portal.kernel.errors import PortalError
from portal.kernel.money import Money
from portal.pricing import actions
from portal.pricing.awarding.criteria import set_criteria
from portal.pricing.awarding.sharing import Wanted, share
from portal.pricing.models import Answer, Bid
from portal.pricing.specifying.choosing import choose
from portal.pricing.states import LIVE
from tests import people

MAKERS = (people.PAUL, people.PIA)
TRAY = [{"name": "Tray", "met": "yes", "text": "", "extra": Money(420, "EUR")}]


def past() -> datetime:
    return datetime.now(UTC) - timedelta(seconds=1)


class Walk:
    """One bid, and steps at it drawn by `dice`."""

    def __init__(self, market: Any, dice: Any) -> None:
        self.market, self.dice = market, dice
        self.actors = {one: market.cast.actor(one) for one in (people.CLARA, people.TOM, *MAKERS)}
        with market.portal.database.transaction():
            self.bid_id = actions.post(
                self.actors[people.CLARA], title="24 lamps", description="", quantity=24, unit_price=Money(10000, "EUR"),
                wanted_by=(datetime.now(UTC) + timedelta(days=40)).date(), place="Lund",
                valid_until=datetime.now(UTC) + timedelta(days=9), requirements=[{
                    "name": "Tray", "kind": "yes_no", "value": "yes", "unit": "", "must": False,
                    "worth": Money(250, "EUR")}]).id
            set_criteria(self.actors[people.CLARA], self.bid_id, parts=True)

    def step(self) -> str:
        """Does one thing or finds it refused; tells which."""
        verb = self.dice.choice(("answer", "answer", "answer", "counter", "counter", "counter", "agree", "revise", "longer",
                                 "moved", "confirm", "confirm", "choose", "ask", "reply", "refuse", "take_back", "run_out",
                                 "end"))
        try:
            with self.market.portal.database.transaction():
                getattr(self, f"_{verb}")()
        except PortalError:
            return "refused"
        return verb

    def _one(self, *states: str) -> tuple[Answer, Any]:
        """One of the answers in these states, with the actor whose it is."""
        found = list(session().scalars(select(Answer).where(Answer.bid_id == self.bid_id, Answer.status.in_(states))))
        if not found:
            raise PortalError
        one = self.dice.choice(sorted(found, key=lambda row: row.id))
        return one, next(self.actors[maker] for maker in MAKERS if self.market.workshops[maker] == one.producer_id)

    def _answer(self) -> None:
        kind = self.dice.choice(("counter", "counter", "counter", "accept", "decline"))
        actions.answer(self.actors[self.dice.choice(MAKERS)], self.bid_id, kind, requirements=TRAY, reason="price",
                       unit_price=Money(self.dice.randint(10100, 14000), "EUR") if kind == "counter" else None,
                       quantity=self.dice.choice((None, 12)), final=self.dice.random() < 0.1,
                       tiers=[{"quantity": 48, "unit_price": Money(9000, "EUR")}] if kind == "counter" else None)

    def _counter(self) -> None:
        one, maker = self._one("standing", "countered")
        by = self.actors[people.CLARA] if one.status == "standing" else maker
        low, high = sorted((one.bid_minor, one.unit_price_minor))
        actions.counter(by, one.id, Money(self.dice.randint(low, high), "EUR"), final=self.dice.random() < 0.2,
                        quantity=self.dice.choice((None, None, 20)))

    def _agree(self) -> None:
        one, maker = self._one("countered")
        actions.agree(maker, one.id)

    def _bid(self) -> Bid:
        return session().get_one(Bid, self.bid_id)

    def _revise(self) -> None:
        bid = self._bid()
        changes = self.dice.choice(({"unit_price": Money(bid.unit_price_minor + 100, "EUR")}, {"quantity": bid.quantity + 1},
                                    {"wanted_by": bid.wanted_by + timedelta(days=1)}))
        actions.revise(self.actors[people.CLARA], self.bid_id, **changes)

    def _longer(self) -> None:
        actions.revise(self.actors[people.CLARA], self.bid_id, valid_until=self._bid().expires_at + timedelta(hours=5))

    def _moved(self) -> None:
        """More time and another region: both are new terms."""
        actions.revise(self.actors[people.CLARA], self.bid_id, valid_until=self._bid().expires_at + timedelta(hours=5),
                       region=self.dice.choice(("SE", "DK", None)))

    def _confirm(self) -> None:
        one, maker = self._one("stale")
        actions.confirm(maker, one.id, lines=self.dice.choice((None, [{"name": "quantity", "holds": False}])))

    def _choose(self) -> None:
        one, _maker = self._one("standing")
        choose(self.actors[people.CLARA], one.id, self.dice.choice((None, 48)), self.dice.choice(([], ["Tray"])))

    def _ask(self) -> None:
        actions.ask(self.actors[self.dice.choice(MAKERS)], self.bid_id, "Which enamel?")

    def _reply(self) -> None:
        one, _maker = self._one("asked")
        actions.reply(self.actors[people.CLARA], one.id, "Sage.", self.dice.random() < 0.5)

    def _refuse(self) -> None:
        actions.refuse(self.actors[people.CLARA], self._one("standing", "countered")[0].id)

    def _take_back(self) -> None:
        one, maker = self._one(*LIVE, "asked")
        actions.take_back(maker, one.id)

    def _run_out(self) -> None:
        """The time of one answer passes, and the sweep says so."""
        one, _maker = self._one(*LIVE)
        session().execute(update(Answer).where(Answer.id == one.id).values(expires_at=past()))
        actions.run_out()

    def _end(self) -> None:
        """Now and then the bid ends, in one of the ways it can."""
        how = self.dice.choice(("award", "award", "award", "share", "withdraw", "close", "expire", *("no",) * 15))
        clara = self.actors[people.CLARA]
        if how in ("award", "share"):
            one, _maker = self._one("standing")
            session().refresh(one)
            bid = self._bid()
            if how == "award":
                actions.accept(clara, one.id, bid.version, one.version)
            else:
                share(clara, self.bid_id, bid.version, [Wanted(one.id, one.version, one.quantity)])
        elif how == "withdraw":
            actions.withdraw(clara, self.bid_id)
        elif how == "close":
            actions.close(self.actors[people.TOM], self.bid_id)
        elif how == "expire":
            session().execute(update(Bid).where(Bid.id == self.bid_id).values(expires_at=past()))
            actions.run_out()
