"""Putting something into a box at a sealed bid: an answer with its seal, or what a producer's rule drew and said."""

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import select

from portal.kernel import boxes
from portal.kernel.db import session
from portal.pricing.models import Bid
from portal.pricing.rules.models import Turn
from portal.pricing.sealing.content import SEALED, Content
from portal.pricing.sealing.locks import data_key
from portal.pricing.sealing.models import Box

ROOMY = 8192  # bytes: nearly all answers with their lines and words fill a box of this size


def put_answer(bid: Bid, answer_id: str, number: int, content: Content) -> None:
    """Closes the envelope of an answer."""
    _put(bid, "answer", answer_id, number, content.packed(), ROOMY)


def put_turn(bid: Bid, turn_id: str, values: dict[str, Any]) -> None:
    """Keeps what a rule drew and said, by the names of its columns."""
    _put(bid, "turn", turn_id, 1, json.dumps(values).encode(), boxes.LEAST)


def sealed_turns(bid: Bid, turns: Sequence[Turn]) -> dict[str, dict[str, Any]]:
    """What was kept for those of these turns that lie in envelopes, by id; for the producer's own people, and his rules."""
    closed = [one.id for one in turns if one.kind == SEALED]
    rows = session().scalars(select(Box).where(Box.what == "turn", Box.ref_id.in_(closed))).all() if closed else []
    return {one.ref_id: json.loads(boxes.opened(data_key(bid), one.about, one.box)) for one in rows}


def _put(bid: Bid, what: str, ref_id: str, number: int, plain: bytes, least: int) -> None:
    made = Box(what=what, ref_id=ref_id, number=number, bid_id=bid.id)
    made.box = boxes.shut(data_key(bid), made.about, plain, least)
    session().add(made)
    session().flush()
