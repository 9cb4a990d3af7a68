"""What lies in the envelope of an answer: its own columns, the first numbers of both sides, and the text that was committed to.

An answer with a closed envelope keeps in its own row only whose it is, to which version of the bid, when it was given, and that
it stands or not; its kind reads "sealed" whatever it says, so a decline looks like an offer.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from portal.pricing.models import Answer, Move

SEALED = "sealed"
COLUMNS = ("kind", "unit_price_minor", "bid_minor", "quantity", "promised_on", "requirements", "tiers", "choice", "tax_milli",
           "text", "reason", "expires_at", "asks", "bids", "final_ask", "final_bid")
EMPTY: dict[str, Any] = {
    "kind": SEALED, "unit_price_minor": None, "bid_minor": None, "quantity": None, "promised_on": None, "requirements": [],
    "tiers": [], "choice": None, "tax_milli": None, "text": "", "reason": None, "expires_at": None, "asks": 0, "bids": 0,
    "final_ask": False, "final_bid": False}
KEPT = ("id", "bid_id", "producer_id", "author_id", "version", "bid_version", "currency", "created_at")
STEP = ("side", "round", "unit_price_minor", "quantity", "promised_on", "final", "text", "at")
LEFT = ("superseded", "withdrawn")  # of these a decline keeps the state, everywhere else it reads "declined"


@dataclass(frozen=True)
class Content:
    """One envelope's content. `nonce` and `body` are those of the seal."""

    columns: dict[str, Any]
    moves: list[dict[str, Any]]
    nonce: str
    body: str

    def packed(self) -> bytes:
        """As bytes to be sealed."""
        told = {"columns": self.columns, "moves": self.moves, "nonce": self.nonce, "body": self.body}
        return json.dumps(told, ensure_ascii=False, separators=(",", ":"), default=_said).encode()


def unpacked(plain: bytes) -> Content:
    """The content a box held."""
    told = json.loads(plain)
    columns, moves = told["columns"], told["moves"]
    columns["promised_on"] = _day(columns["promised_on"])
    columns["expires_at"] = _moment(columns["expires_at"])
    for one in moves:
        one["promised_on"], one["at"] = _day(one["promised_on"]), _moment(one["at"])
    return Content(columns, moves, told["nonce"], told["body"])


def columns_of(answer: Answer) -> dict[str, Any]:
    """What an answer says."""
    said = {name: getattr(answer, name) for name in COLUMNS}
    return {name: EMPTY[name] if value is None else value for name, value in said.items()}


def steps_of(moves: Sequence[Move]) -> list[dict[str, Any]]:
    """The numbers both sides began with."""
    return [{name: getattr(one, name) for name in STEP} for one in moves]


def shell_of(answer: Answer) -> Answer:
    """The row of an answer as it lies in the database until it is opened."""
    return Answer(**{name: getattr(answer, name) for name in KEPT}, **EMPTY, status="standing")


def whole(row: Answer, content: Content) -> Answer:
    """An answer as it reads, apart from the database: changing it changes nothing."""
    made = Answer(**{name: getattr(row, name) for name in KEPT}, **content.columns, share=0, reply_public=False)
    made.status = state_of(row.status, content)
    vars(made)["steps"] = [Move(answer_id=row.id, bid_version=row.bid_version, **step) for step in content.moves]
    return made


def first_steps(answer: Answer) -> list[Move]:
    """The numbers both sides began with, of an answer that was read out of its envelope; else none."""
    found: list[Move] = vars(answer).get("steps", [])
    return found


def state_of(status: str, content: Content) -> str:
    """How an answer stands: a decline does, whatever its row had to say like all the others."""
    return "declined" if content.columns["kind"] == "decline" and status not in LEFT else status


def _said(value: Any) -> str:
    if isinstance(value, date | datetime):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
