"""Live: what changes in files, envelopes and choices arrives as any change of a bid does; pages ask for their own view."""

from typing import Any

from portal.kernel.events import Heard
from portal.pricing.live import answer_changed, live
from portal.pricing.specifying.events import (
    AnswerChosen,
    AnswerFileAdded,
    AnswerFileRemoved,
    AnswerSealed,
    BidFileAdded,
    BidFileRemoved,
    EnvelopesOpened,
)
from portal.realtime.live import Push


@live.push(BidFileAdded, BidFileRemoved, EnvelopesOpened)
def bid_changed(heard: Heard[Any]) -> Push:
    """What everybody at the bid may know: that there is something new to look at."""
    return Push(data={"bid_id": heard.fact.bid_id, "state": "open"}, named=False)


@live.push(AnswerChosen, AnswerFileAdded, AnswerFileRemoved)
def changed(heard: Heard[Any]) -> Push | None:
    """Between the customer and one producer."""
    return answer_changed(heard)


@live.push(AnswerSealed)
def sealed(heard: Heard[AnswerSealed]) -> Push:
    """The commitment, which tells nothing of what lies in the envelope."""
    return Push(data={"bid_id": heard.fact.bid_id, "answer_id": heard.fact.answer_id, "sha256": heard.fact.sha256}, named=False)
