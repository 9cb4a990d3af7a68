"""Who asks for the same thing at the same moment goes one after the other, within this process.

What only one of many can have is decided in the database, by a guarded update. But a hundred transactions that wait for one row
take all connections, and each of them does its work for nothing. So they queue here, before the database is asked for anything,
and who comes after the first is told in a reading transaction that it is taken. What one is told in the queue counts for
everybody who stood in it already and is the same actor: it was true after he had asked.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Lock

from portal.kernel.errors import Busy, PortalError
from portal.kernel.policy import Actor

PATIENCE = 20.0  # seconds; a place in the database is waited for half as long


@dataclass
class _Queue:
    place: Lock = field(default_factory=Lock)
    people: int = 0
    came: int = 0
    told: dict[Actor, tuple[int, PortalError]] = field(default_factory=dict)


@dataclass
class Turn:
    """One's turn at a thing; `number` is the how-manieth one came."""

    queue: _Queue
    number: int

    def look(self, actor: Actor, ask: Callable[[], None]) -> None:
        """Raises what `ask` raises, or raised for the same actor after this one had come."""
        until, told = self.queue.told.get(actor, (0, None))
        if told is not None and self.number <= until:
            raise told.with_traceback(None)
        came = self.queue.came
        try:
            ask()
        except PortalError as refused:
            self.queue.told[actor] = (came, refused)
            raise


class Queues:
    """The queues of this process, each as long as somebody is in it."""

    def __init__(self, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._guard = Lock()
        self._queues: dict[str, _Queue] = {}

    @contextmanager
    def turn(self, what: str) -> Iterator[Turn]:
        """Waits for one's turn at a thing. Raises Busy when it does not come."""
        with self._guard:
            queue = self._queues.setdefault(what, _Queue())
            queue.people += 1
            queue.came += 1
            mine = Turn(queue, queue.came)
        try:
            if not queue.place.acquire(timeout=self._patience):
                raise Busy()
            try:
                yield mine
            finally:
                queue.place.release()
        finally:
            with self._guard:
                queue.people -= 1
                if not queue.people:
                    del self._queues[what]

    def people(self, what: str) -> int:
        """How many stand in the queue for a thing."""
        with self._guard:
            return self._queues[what].people if what in self._queues else 0
