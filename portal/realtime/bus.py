"""Hints between processes: "this room has news", who is here, cursors. Lost hints cost time, never facts."""

from collections.abc import Callable
from typing import Any

Hear = Callable[[str, Any], None]


class Bus:
    """One process: there is nobody else to tell."""

    def __init__(self) -> None:
        self.hear: Hear = lambda _kind, _what: None

    def publish(self, kind: str, what: Any) -> None:
        """Tells the other processes."""

    def start(self) -> None:
        """Begins to listen."""

    def stop(self) -> None:
        """Stops listening."""
