"""The worker: hears the outbox at least once per listener, and does timed work; one failing never silences another."""

import logging
import threading
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import timedelta
from itertools import groupby
from typing import Any

from sqlalchemy import delete, insert, select, update

from portal.kernel import clock
from portal.kernel.db import Database, session
from portal.kernel.errors import NotFound
from portal.kernel.events import Ears, revive
from portal.kernel.facts import FactRow, Outbox, Timer

log = logging.getLogger(__name__)
BATCH = 100
TOGETHER = 25
MOST_ATTEMPTS = 12
BEAT = 0.15  # seconds: who did it gets his answer, and who looks has drawn it, before letters and counts take the processor


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
            if not busy and self._wake.wait(patience):
                time.sleep(BEAT)

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
        heard = 0
        for listener, group in _grouped(rows, self.ears.together):
            heard += self._hear([row.id for row in group], listener)
            time.sleep(0)  # requests and live news of this process come in between
        return heard

    def _hear(self, outbox_ids: list[str], listener: str) -> int:
        """Lets a listener hear some rows in one transaction; when one of them fails, each by itself."""
        function = self.ears.durable.get(listener)
        if function is None:
            return sum(self._set(one, state="unknown", error="no such listener in this version") for one in outbox_ids)
        try:
            with self.around(), self.database.transaction() as opened:
                # Claimed, done and marked in one transaction: what it wrote and the mark stand or fall together.
                waiting = [(one.id, revive(one)) for one in _claim(outbox_ids)]
                for _outbox_id, heard in waiting:
                    if heard is not None:
                        function(heard)
                        opened.flush()
                        opened.expunge_all()  # each finds the rows as they are now, not as the one before it read them
        except Exception as failed:
            if len(outbox_ids) > 1:
                log.warning("listener %s failed over %d facts at once: each by itself", listener, len(outbox_ids))
                return sum(self._hear([one], listener) for one in outbox_ids)
            log.exception("listener %s failed", listener)
            return self._put_off(outbox_ids[0], failed)
        return len(waiting)

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
        done = 0
        for name in self.ears.timed:
            if name not in later:
                done += self._do_timer(name)
                time.sleep(0)
        return done

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


def _grouped(rows: Sequence[Any], together: Collection[str]) -> Iterator[tuple[str, list[Any]]]:
    """The rows in their order; those of one listener that follow each other in one group, where it hears them together."""
    for listener, some in groupby(rows, key=lambda row: str(row.listener)):
        group = list(some)
        size = TOGETHER if listener in together else 1
        for start in range(0, len(group), size):
            yield listener, group[start:start + size]


def _claim(outbox_ids: list[str]) -> list[FactRow]:
    """Marks what still waits of these rows as done and gives their facts; what another worker has in hand is left to him."""
    free = (select(Outbox.id).where(Outbox.id.in_(outbox_ids), Outbox.state == "waiting").order_by(Outbox.id)
            .with_for_update(skip_locked=True))
    claimed = set(session().scalars(
        update(Outbox).where(Outbox.id.in_(free), Outbox.state == "waiting").values(state="done")
        .returning(Outbox.id).execution_options(synchronize_session=False)))
    if not claimed:
        return []
    return list(session().scalars(select(FactRow).join(Outbox, Outbox.fact_id == FactRow.id)
                                  .where(Outbox.id.in_(claimed)).order_by(Outbox.due_at, Outbox.id)))


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
