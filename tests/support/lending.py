"""What costs processor time merely by standing there: begun when a file asks for it, ended when the next file does not.

A served site that nobody visits still looks around once a second; over a whole run that was a minute of one processor.
"""

from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from typing import Generic, TypeVar

T = TypeVar("T")


class Lent(Generic[T]):
    """One thing of a worker that files borrow one after the other."""

    def __init__(self, begin: Callable[[], AbstractContextManager[T]]) -> None:
        self._begin = begin
        self._stack = ExitStack()
        self._thing: T | None = None

    @property
    def stands(self) -> bool:
        return self._thing is not None

    def get(self) -> T:
        """The thing, begun if it does not stand."""
        if self._thing is None:
            self._thing = self._stack.enter_context(self._begin())
        return self._thing

    def end(self) -> None:
        """Ends it; who asks again gets a new one."""
        self._thing = None
        self._stack.close()
