"""Who asks for the same thing at the same moment goes one after the other, within this process.

What only one of many can have is decided in the database, by a guarded update. But a hundred transactions that wait for one row
take all connections, and each of them does its work for nothing. So they queue here, before the database is asked for anything,
and who comes after the first is told in a reading transaction that it is taken.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Lock

from portal.kernel.errors import Busy

PATIENCE = 20.0  # seconds; a place in the database is waited for half as long


@dataclass
class _Queue:
    place: Lock = field(default_factory=Lock)
    people: int = 0


class Queues:
    """The queues of this process, each as long as somebody is in it."""

    def __init__(self, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._guard = Lock()
        self._queues: dict[str, _Queue] = {}

    @contextmanager
    def turn(self, what: str) -> Iterator[None]:
        """Waits for one's turn at a thing. Raises Busy when it does not come."""
        with self._guard:
            queue = self._queues.setdefault(what, _Queue())
            queue.people += 1
        try:
            if not queue.place.acquire(timeout=self._patience):
                raise Busy()
            try:
                yield
            finally:
                queue.place.release()
        finally:
            with self._guard:
                queue.people -= 1
                if not queue.people:
                    del self._queues[what]

    def __len__(self) -> int:
        return len(self._queues)
