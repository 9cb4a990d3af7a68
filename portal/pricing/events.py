"""What happens to bids and answers. Ids only: who the customer is never stands in what producers hear."""

from collections.abc import Iterable

from portal.kernel.events import Fact, fact
from portal.kernel.text import lazy


class AboutBid(Fact):
    """A fact everybody at the bid may hear, producers too: neutral in what is shown of it."""

    bid_id: str
    customer_id: str
    idea_id: str | None
    prototype_id: str | None

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

    bid_id: str
    customer_id: str
    idea_id: str | None = None
    prototype_id: str | None = None


@fact("bid.revised", says=lazy("%(actor)s changed the bid"))
class BidRevised(AboutBid):
    """A new version; answers that stood wait for confirmation."""

    bid_id: str
    customer_id: str
    number: int
    idea_id: str | None = None
    prototype_id: str | None = None


@fact("bid.withdrawn", says=lazy("%(actor)s withdrew the bid"))
class BidWithdrawn(AboutBid):
    """The customer took it back."""

    bid_id: str
    customer_id: str
    idea_id: str | None = None
    prototype_id: str | None = None


@fact("bid.expired", says=lazy("The time of the bid ran out"))
class BidExpired(AboutBid):
    """Its time ran out."""

    bid_id: str
    customer_id: str
    idea_id: str | None = None
    prototype_id: str | None = None


@fact("bid.closed", says=lazy("%(actor)s closed the bid"))
class BidClosed(AboutBid):
    """The team closed it."""

    bid_id: str
    customer_id: str
    idea_id: str | None = None
    prototype_id: str | None = None


@fact("bid.awarded", says=lazy("%(actor)s awarded the bid"))
class BidAwarded(AboutBid):
    """An answer was accepted and became an order."""

    bid_id: str
    customer_id: str
    answer_id: str
    producer_id: str
    order_id: str
    idea_id: str | None = None
    prototype_id: str | None = None

    def subjects(self) -> Iterable[tuple[str, str | None]]:
        return [*super().subjects(), ("order", self.order_id), ("producer", self.producer_id)]


@fact("answer.given", says=lazy("%(actor)s answered a bid"))
class AnswerGiven(AboutAnswer):
    """A producer accepts the named price, counters it, or declines."""

    bid_id: str
    customer_id: str
    answer_id: str
    producer_id: str
    kind: str


@fact("answer.countered", says=lazy("%(actor)s named a new price"))
class AnswerCountered(AboutAnswer):
    """One side named a new number; `side` is bid or ask."""

    bid_id: str
    customer_id: str
    answer_id: str
    producer_id: str
    side: str


@fact("answer.agreed", says=lazy("%(actor)s agreed to the customer's price"))
class AnswerAgreed(AboutAnswer):
    """The producer takes the customer's number; the customer still has to accept."""

    bid_id: str
    customer_id: str
    answer_id: str
    producer_id: str


@fact("answer.confirmed", says=lazy("%(actor)s confirmed the answer for the changed bid"))
class AnswerConfirmed(AboutAnswer):
    """The answer stands for the new version too."""

    bid_id: str
    customer_id: str
    answer_id: str
    producer_id: str


@fact("answer.withdrawn", says=lazy("%(actor)s withdrew the answer"))
class AnswerWithdrawn(AboutAnswer):
    """The producer took it back."""

    bid_id: str
    customer_id: str
    answer_id: str
    producer_id: str


@fact("answer.refused", says=lazy("%(actor)s turned an answer down"))
class AnswerRefused(AboutAnswer):
    """The customer said no to this one."""

    bid_id: str
    customer_id: str
    answer_id: str
    producer_id: str


@fact("answer.expired", says=lazy("The time of an answer ran out"))
class AnswerExpired(AboutAnswer):
    """Its time ran out."""

    bid_id: str
    customer_id: str
    answer_id: str
    producer_id: str


@fact("answer.accepted", says=lazy("%(actor)s accepted an answer"))
class AnswerAccepted(AboutAnswer):
    """This one became the order."""

    bid_id: str
    customer_id: str
    answer_id: str
    producer_id: str
    order_id: str

    def subjects(self) -> Iterable[tuple[str, str | None]]:
        return [*super().subjects(), ("order", self.order_id)]


@fact("answer.lost", says=lazy("Another answer was accepted"))
class AnswerLost(AboutAnswer):
    """A sibling was accepted."""

    bid_id: str
    customer_id: str
    answer_id: str
    producer_id: str


@fact("question.asked", says=lazy("%(actor)s asked about a bid"))
class QuestionAsked(AboutAnswer):
    """A producer wants to know more."""

    bid_id: str
    customer_id: str
    answer_id: str
    producer_id: str


@fact("question.replied", says=lazy("%(actor)s replied to a question"))
class QuestionReplied(AboutAnswer):
    """The customer replied; a public reply is for every producer at the bid."""

    bid_id: str
    customer_id: str
    answer_id: str
    producer_id: str
    public: bool

    def rooms(self) -> Iterable[str]:
        return [f"bid:{self.bid_id}", *super().rooms()] if self.public else super().rooms()
