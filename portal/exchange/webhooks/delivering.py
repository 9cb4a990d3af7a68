"""Sending tellings as they fall due: signed, each address by itself, and never while a transaction is open."""

import hashlib
import hmac
import threading
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

from sqlalchemy import select, update

from portal.exchange.webhooks.events import WebhookSwitchedOff
from portal.exchange.webhooks.models import Delivery, Webhook
from portal.exchange.webhooks.reaching import NotReached, Reach
from portal.kernel import clock
from portal.kernel.db import Database, session
from portal.kernel.events import record
from portal.kernel.policy import Actor

# Behind the last of these pauses the address has not answered for more than a day, and is switched off.
PAUSES = tuple(timedelta(seconds=one) for one in (10, 60, 300, 1800, 7200, 21_600, 86_400))
IN_HAND = timedelta(minutes=2)
AT_ONCE, PLACES = 100, 8


def sign(secret: str, timestamp: str, body: bytes) -> str:
    """The signature of a telling: HMAC SHA-256 of the timestamp, a point and the body."""
    return "v1=" + hmac.new(secret.encode(), timestamp.encode() + b"." + body, hashlib.sha256).hexdigest()


class Courier:
    """Takes tellings to their addresses."""

    def __init__(self, database: Database, reach: Reach) -> None:
        self.database, self.reach = database, reach

    def deliver_due(self) -> int:
        """Sends what is due, several addresses at a time, each of them one after the other; how many."""
        with self.database.transaction(write=False) as opened:
            rows = opened.execute(
                select(Delivery.id, Delivery.webhook_id).join(Webhook, Webhook.id == Delivery.webhook_id)
                .where(Delivery.status == "waiting", Delivery.due_at <= clock.now(), Webhook.status == "on")
                .order_by(Delivery.due_at, Delivery.id).limit(AT_ONCE)).all()
        due: dict[str, list[str]] = defaultdict(list)
        for row in rows:
            due[row.webhook_id].append(row.id)
        if not due:
            return 0
        with ThreadPoolExecutor(PLACES) as places:
            return sum(places.map(self._address, due.values()))

    def _address(self, delivery_ids: list[str]) -> int:
        """One address's tellings; after one that fails the others wait for the next round."""
        for at, one in enumerate(delivery_ids, 1):
            if not self._deliver(one):
                return at
        return len(delivery_ids)

    def _deliver(self, delivery_id: str) -> bool:
        now = clock.now()
        with self.database.transaction() as opened:
            mine = opened.execute(update(Delivery).where(
                Delivery.id == delivery_id, Delivery.status == "waiting", Delivery.due_at <= now)
                .values(due_at=now + IN_HAND, attempts=Delivery.attempts + 1, tried_at=now))
            if mine.rowcount != 1:  # type: ignore[attr-defined]
                return True
            row = opened.get_one(Delivery, delivery_id)
            webhook = opened.get_one(Webhook, row.webhook_id)
        body, stamp = row.body.encode(), str(int(now.timestamp()))
        outcome: dict[str, Any]
        try:
            said = self.reach.post(webhook.url, body, {
                "Content-Type": "application/json; charset=utf-8", "User-Agent": "Maquette-Webhooks/1",
                "Maquette-Delivery": row.id, "Maquette-Event": row.event, "Maquette-Timestamp": stamp,
                "Maquette-Signature": sign(webhook.secret, stamp, body)})
            outcome = {"code": said.code, "milliseconds": said.milliseconds, "answer": said.answer, "error": ""}
        except NotReached as failed:
            outcome = {"code": None, "milliseconds": None, "answer": "", "error": str(failed)}
        good = 200 <= (outcome["code"] or 0) < 300
        with self.database.transaction() as opened:
            opened.execute(update(Delivery).where(Delivery.id == row.id, Delivery.status == "waiting").values(
                **outcome, **({"status": "delivered"} if good else self._later(row.attempts))))
            if not good and row.attempts > len(PAUSES):
                self._switch_off(webhook.id)
        return good

    @staticmethod
    def _later(attempts: int) -> dict[str, Any]:
        if attempts > len(PAUSES):
            return {"status": "failed"}
        return {"due_at": clock.now() + PAUSES[attempts - 1]}

    def _switch_off(self, webhook_id: str) -> None:
        """Inside the transaction that notes the last failure."""
        with_reason = update(Webhook).where(Webhook.id == webhook_id, Webhook.status == "on").values(
            status="off", off_reason="no_answer", version=Webhook.version + 1)
        if _run(with_reason):
            record(Actor.system(), WebhookSwitchedOff(webhook_id=webhook_id))


def _run(statement: Any) -> bool:
    return bool(session().execute(statement).rowcount)  # type: ignore[attr-defined]


def deliver_for_ever(app: Any, every: float = 1.0) -> None:
    """Sends tellings as they fall due, for ever."""
    courier, pause = Courier(app.database, Reach(app.settings.webhooks_private)), threading.Event()
    while not pause.wait(every):
        try:
            courier.deliver_due()
        except Exception:
            app.logger.exception("sending webhooks failed")
