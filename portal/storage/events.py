"""Facts about files."""

from portal.kernel.events import Fact, fact


@fact("file.thrown_away", internal=True)
class FileThrownAway(Fact):
    """The row is gone; the bytes under `key` go after the commit."""

    file_id: str
    key: str
