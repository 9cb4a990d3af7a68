"""What happens to bids and answers. Ids only: who the customer is never stands in what producers hear."""

from collections.abc import Iterable
from typing import Any

from portal.kernel.events import Fact, fact
from portal.kernel.text import lazy


def of_bid(bid: Any) -> dict[str, Any]:
    """The words of a fact about this bid."""
    return {"bid_id": bid.id, "customer_id": bid.customer_id, "idea_id": bid.idea_id, "prototype_id": bid.prototype_id}


def of_answer(bid: Any, answer: Any) -> dict[str, str]:
    """The words of a fact about this answer to this bid."""
    return {"bid_id": bid.id, "customer_id": bid.customer_id, "answer_id": answer.id, "producer_id": answer.producer_id}


class AboutBid(Fact):
    """A fact everybody at the bid may hear, producers too: neutral in what is shown of it."""

    bid_id: str
    customer_id: str
    idea_id: str | None = None
    prototype_id: str | None = None

    def rooms(self) -> Iterable[str]:
        return [f"bid:{self.bid_id}"]

    def subjects(self) -> Iterable[tuple[str, str | None]]:
        return [("bid", self.bid_id), ("customer", self.customer_id), ("idea", self.idea_id),
                ("prototype", self.prototype_id)]


class AboutAnswer(Fact):
    """A fact between the customer and one producer; no other producer hears it."""

    bid_id: str
    customer_id: str
    answer_id: str
    producer_id: str

    def rooms(self) -> Iterable[str]:
        return [f"bid:{self.bid_id}/{self.producer_id}", f"bid:{self.bid_id}/customer"]

    def subjects(self) -> Iterable[tuple[str, str | None]]:
        return [("bid", self.bid_id), ("customer", self.customer_id), ("producer", self.producer_id)]


@fact("bid.opened", says=lazy("%(actor)s named a price"))
class BidOpened(AboutBid):
    """A customer named his price."""


@fact("bid.revised", says=lazy("%(actor)s changed the bid"))
class BidRevised(AboutBid):
    """A new version; answers that stood wait for confirmation."""

    number: int


@fact("bid.withdrawn", says=lazy("%(actor)s withdrew the bid"))
class BidWithdrawn(AboutBid):
    """The customer took it back."""


@fact("bid.expired", says=lazy("The time of the bid ran out"))
class BidExpired(AboutBid):
    """Its time ran out."""


@fact("bid.closed", says=lazy("%(actor)s closed the bid"))
class BidClosed(AboutBid):
    """The team closed it."""


@fact("bid.awarded", says=lazy("%(actor)s awarded the bid"))
class BidAwarded(AboutBid):
    """An answer was accepted and became an order."""

    answer_id: str
    producer_id: str
    order_id: str

    def subjects(self) -> Iterable[tuple[str, str | None]]:
        return [*super().subjects(), ("order", self.order_id), ("producer", self.producer_id)]


@fact("answer.given", says=lazy("%(actor)s answered a bid"))
class AnswerGiven(AboutAnswer):
    """A producer accepts the named price, counters it, or declines."""

    kind: str


@fact("answer.countered", says=lazy("%(actor)s named a new price"))
class AnswerCountered(AboutAnswer):
    """One side named a new number; `side` is bid or ask."""

    side: str


@fact("answer.agreed", says=lazy("%(actor)s agreed to the customer's price"))
class AnswerAgreed(AboutAnswer):
    """The producer takes the customer's number; the customer still has to accept."""


@fact("answer.confirmed", says=lazy("%(actor)s confirmed the answer for the changed bid"))
class AnswerConfirmed(AboutAnswer):
    """The answer stands for the new version too."""


@fact("answer.withdrawn", says=lazy("%(actor)s withdrew the answer"))
class AnswerWithdrawn(AboutAnswer):
    """The producer took it back."""


@fact("answer.refused", says=lazy("%(actor)s turned an answer down"))
class AnswerRefused(AboutAnswer):
    """The customer said no to this one."""


@fact("answer.expired", says=lazy("The time of an answer ran out"))
class AnswerExpired(AboutAnswer):
    """Its time ran out."""


@fact("answer.accepted", says=lazy("%(actor)s accepted an answer"))
class AnswerAccepted(AboutAnswer):
    """This one became the order."""

    order_id: str

    def subjects(self) -> Iterable[tuple[str, str | None]]:
        return [*super().subjects(), ("order", self.order_id)]


@fact("answer.lost", says=lazy("Another answer was accepted"))
class AnswerLost(AboutAnswer):
    """A sibling was accepted."""


@fact("question.asked", says=lazy("%(actor)s asked about a bid"))
class QuestionAsked(AboutAnswer):
    """A producer wants to know more."""


@fact("question.replied", says=lazy("%(actor)s replied to a question"))
class QuestionReplied(AboutAnswer):
    """The customer replied; a public reply is for every producer at the bid."""

    public: bool

    def rooms(self) -> Iterable[str]:
        return [f"bid:{self.bid_id}", *super().rooms()] if self.public else super().rooms()
