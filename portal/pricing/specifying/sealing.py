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
from portal.pricing.queries.finding import is_sealed_now
from portal.pricing.specifying.events import AnswerSealed
from portal.pricing.specifying.models import BidFile, Seal
from portal.pricing.taxing.rates import text_of
from portal.pricing.terms import stamp, tiers_of
from portal.storage.models import StoredFile

FORM = "maquette/envelope/1"


def seal(actor: Actor, bid: Bid, answer: Answer) -> Seal | None:
    """Closes the envelope of an answer as it reads now, and publishes the commitment; nothing where answers are open."""
    if not is_sealed_now(bid) or answer.kind == "question":
        return None
    body, nonce = canonical(bid, answer), secrets.token_hex(32)
    number = session().scalar(select(func.coalesce(func.max(Seal.number), 0)).where(Seal.answer_id == answer.id)) or 0
    made = Seal(answer_id=answer.id, number=number + 1, bid_id=bid.id, sha256=commitment(nonce, body), nonce=nonce, body=body)
    session().add(made)
    session().flush()
    record(actor, AnswerSealed(**of_answer(bid, answer), sha256=made.sha256))
    return made


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
