"""What storage does by itself: bytes follow their row, and what nobody holds is swept."""

from portal.kernel.events import Heard, Listeners
from portal.storage import actions
from portal.storage.events import FileThrownAway
from portal.storage.shelf import shelf_here

listeners = Listeners("storage")


@listeners.on(FileThrownAway)
def remove_bytes(heard: Heard[FileThrownAway]) -> None:
    """The row's going is committed: now its bytes go too, once or twice."""
    shelf_here().blobs.delete(heard.fact.key)


@listeners.every(seconds=3600)
def sweep_loose_files() -> int:
    """Hourly, what was never attached."""
    return actions.sweep_loose_files()


@listeners.every(seconds=86400)
def sweep_strays() -> int:
    """Daily, what a killed process left."""
    return actions.sweep_strays()
