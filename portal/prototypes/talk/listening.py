"""Reminders of threads that are due."""

from portal.kernel.events import Listeners
from portal.prototypes.talk import taking

listeners = Listeners("prototypes.talk")


@listeners.every(seconds=600)
def remind() -> None:
    """Those whose morning it is are told, once."""
    taking.remind()
