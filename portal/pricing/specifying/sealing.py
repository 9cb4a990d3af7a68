"""Envelopes: a commitment binds a producer to his sealed answer, and us to showing just that one at the set time.

The commitment is SHA-256 over the nonce (32 bytes of chance, in hexadecimal), a line feed and the canonical text: JSON with
sorted keys and no spaces. Without the nonce nobody can try prices until one fits.
"""

import hashlib
import json
import secrets
from typing import Any

from sqlalchemy import func, select

from portal.kernel.db import session
from portal.kernel.events import record
from portal.kernel.policy import Actor
from portal.pricing.deal import lines
from portal.pricing.events import of_answer
from portal.pricing.models import Answer, Bid
from portal.pricing.sealing.content import Content, columns_of, whole
from portal.pricing.sealing.enclosing import put_answer
from portal.pricing.sealing.locks import Unreadable
from portal.pricing.sealing.queries import newest
from portal.pricing.specifying.events import AnswerSealed
from portal.pricing.specifying.models import BidFile, Seal
from portal.pricing.taxing.rates import text_of
from portal.pricing.terms import stamp, tiers_of
from portal.storage.models import StoredFile

FORM = "maquette/envelope/1"


def seal(actor: Actor, bid: Bid, answer: Answer, steps: list[dict[str, Any]]) -> Seal:
    """Closes the envelope of an answer as it reads, with the numbers both sides began with, and publishes the commitment.

    `answer` is apart from the database, where its row tells nothing of this: see pricing/sealing/.
    """
    body, nonce = canonical(bid, answer), secrets.token_hex(32)
    number = session().scalar(select(func.coalesce(func.max(Seal.number), 0)).where(Seal.answer_id == answer.id)) or 0
    made = Seal(answer_id=answer.id, number=number + 1, bid_id=bid.id, sha256=commitment(nonce, body), nonce=None, body=None)
    session().add(made)
    put_answer(bid, answer.id, made.number, Content(columns_of(answer), steps, nonce, body))
    record(actor, AnswerSealed(**of_answer(bid, answer), sha256=made.sha256))
    return made


def seal_again(actor: Actor, bid: Bid, row: Answer, **changes: Any) -> None:
    """A new seal on a sealed answer of which something became different. Raises Unreadable where its key is lost."""
    before = newest([row], row.producer_id).get(row.id)
    if before is None:
        raise Unreadable()
    said = whole(row, before)
    for name, value in changes.items():
        setattr(said, name, value)
    seal(actor, bid, said, before.moves)


def commitment(nonce: str, body: str) -> str:
    """SHA-256 of nonce, line feed and text, in hexadecimal."""
    return hashlib.sha256(f"{nonce}\n{body}".encode()).hexdigest()


def canonical(bid: Bid, answer: Answer) -> str:
    """All that an answer says, as one text that is the same whoever writes it."""
    return json.dumps(_content(bid, answer), sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def _content(bid: Bid, answer: Answer) -> dict[str, Any]:
    offer: dict[str, Any] = {}
    if answer.unit_price_minor is not None and answer.promised_on and answer.expires_at:
        offer = {"unit_price_minor": answer.unit_price_minor, "quantity": answer.quantity, "tiers": tiers_of(answer),
                 "promised_on": answer.promised_on.isoformat(), "valid_until": stamp(answer.expires_at),
                 "requirements": lines(bid, answer), "final": answer.final_ask,
                 **({"tax_rate": text_of(answer.tax_milli)} if answer.tax_milli is not None else {})}
    return {"form": FORM, "bid": {"id": bid.id, "version": answer.bid_version}, "producer": answer.producer_id,
            "kind": answer.kind, "currency": answer.currency, "text": answer.text, "reason": answer.reason, **offer,
            "files": _hashes(answer)}


def _hashes(answer: Answer) -> list[str]:
    return list(session().scalars(select(StoredFile.sha256).join(BidFile, BidFile.file_id == StoredFile.id)
                                  .where(BidFile.answer_id == answer.id).order_by(BidFile.number)))
