"""The worker: hears the outbox at least once per listener, and does timed work; one failing never silences another."""

import logging
import threading
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from sqlalchemy import delete, insert, select, update

from portal.kernel import clock
from portal.kernel.db import Database, session
from portal.kernel.errors import NotFound
from portal.kernel.events import Ears, revive
from portal.kernel.facts import FactRow, Outbox, Timer

log = logging.getLogger(__name__)
BATCH = 100
MOST_ATTEMPTS = 12


class Worker:
    """Works off outbox rows and timers; many may run, each row is done by one."""

    def __init__(self, database: Database, ears: Ears, around: Callable[[], Any]) -> None:
        self.database, self.ears, self.around = database, ears, around
        self._wake = threading.Event()
        self._stop = False
        database.after_commit.append(self._poke)

    def _poke(self, heard: dict[str, Any]) -> None:
        if heard.get("outbox"):
            self._wake.set()

    def run(self, patience: float = 1.0) -> None:
        """Works until `stop`; wakes at once for rows of this process and looks around every `patience` seconds."""
        while not self._stop:
            self._wake.clear()
            try:
                busy = self.hear_batch() + self.do_timers()
            except Exception:
                log.exception("the worker stumbled")
                busy = 0
            if not busy:
                self._wake.wait(patience)

    def stop(self) -> None:
        self._stop = True
        self._wake.set()

    def settle(self, most: int = 1000) -> int:
        """Hears everything that is due now, in the caller's thread; returns how many rows."""
        total = 0
        for _round in range(most):
            done = self.hear_batch()
            total += done
            if not done:
                break
        return total

    def hear_batch(self) -> int:
        with self.database.transaction(write=False) as opened:
            rows = opened.execute(
                select(Outbox.id, Outbox.listener).where(Outbox.state == "waiting", Outbox.due_at <= clock.now())
                .order_by(Outbox.due_at, Outbox.id).limit(BATCH)).all()
        return sum(self._hear(row.id, row.listener) for row in rows)

    def _hear(self, outbox_id: str, listener: str) -> int:
        function = self.ears.durable.get(listener)
        if function is None:
            return self._set(outbox_id, state="unknown", error="no such listener in this version")
        try:
            with self.around(), self.database.transaction():
                # Claimed, done and marked in one transaction: what it wrote and the mark stand or fall together.
                if not self._set_row(outbox_id, state="done"):
                    return 0
                row = session().scalar(select(FactRow).join(Outbox, Outbox.fact_id == FactRow.id)
                                       .where(Outbox.id == outbox_id))
                heard = revive(row) if row else None
                if heard is not None:
                    function(heard)
        except Exception as failed:
            log.exception("listener %s failed", listener)
            return self._put_off(outbox_id, failed)
        return 1

    def _put_off(self, outbox_id: str, failed: Exception) -> int:
        with self.database.transaction() as opened:
            attempts = opened.scalar(select(Outbox.attempts).where(Outbox.id == outbox_id)) or 0
            state = "failed" if attempts + 1 >= MOST_ATTEMPTS else "waiting"
            later = clock.now() + timedelta(seconds=min(2**attempts, 3600))
            self._set_row(outbox_id, state=state, attempts=attempts + 1, due_at=later,
                          error=f"{type(failed).__name__}: {failed}"[:500])
        return 0

    def _set(self, outbox_id: str, **values: Any) -> int:
        with self.database.transaction():
            return self._set_row(outbox_id, **values)

    def _set_row(self, outbox_id: str, **values: Any) -> int:
        done = session().execute(update(Outbox).where(Outbox.id == outbox_id, Outbox.state == "waiting")
                                 .values(**values).execution_options(synchronize_session=False))
        return int(done.rowcount)  # type: ignore[attr-defined]

    def do_timers(self) -> int:
        """Does the timed work that is due; a guarded update sees to it that one process does it."""
        with self.database.transaction(write=False) as opened:
            later = set(opened.scalars(select(Timer.name).where(Timer.due_at > clock.now())))
        return sum(self._do_timer(name) for name in self.ears.timed if name not in later)

    def _do_timer(self, name: str) -> int:
        every, function = self.ears.timed[name]
        try:
            with self.around(), self.database.transaction():
                if not self._claim(name, every):
                    return 0
                function()
        except Exception:
            log.exception("timed work %s failed", name)
        return 1

    def _claim(self, name: str, every: timedelta) -> bool:
        now, opened = clock.now(), session()
        claimed = opened.execute(update(Timer).where(Timer.name == name, Timer.due_at <= now)
                                 .values(due_at=now + every).execution_options(synchronize_session=False))
        if claimed.rowcount == 1:  # type: ignore[attr-defined]
            return True
        if opened.get(Timer, name) is None:
            opened.execute(insert(Timer).values(name=name, due_at=now + every))
            return True
        return False


def forget_done(days: int = 7) -> int:
    """Removes outbox rows that were heard more than `days` ago; returns how many."""
    gone = session().execute(delete(Outbox).where(
        Outbox.state == "done", Outbox.due_at < clock.now() - timedelta(days=days)))
    return int(gone.rowcount)  # type: ignore[attr-defined]


def hear_again(outbox_id: str) -> None:
    """Gives a row that was given up another twelve tries. Raises NotFound when there is no such row."""
    done = session().execute(update(Outbox).where(Outbox.id == outbox_id, Outbox.state.in_(("failed", "unknown")))
                             .values(state="waiting", attempts=0, due_at=clock.now(), error=None))
    if done.rowcount != 1:  # type: ignore[attr-defined]
        raise NotFound()
