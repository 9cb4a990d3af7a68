"""What states, labels and verdicts are called on paper; the same words as on the pages."""

from datetime import datetime
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_time

from portal.kernel.policy import Actor
from portal.kernel.text import lazy, locale

LABEL = {"feedback": lazy("Feedback"), "idea": lazy("Idea"), "question": lazy("Question"), "urgent": lazy("Urgent")}
REASON = {"done": lazy("Done as asked"), "answered": lazy("Answered"), "later": lazy("For later"),
          "duplicate": lazy("Said elsewhere"), "declined": lazy("Will not be done")}
PROTOTYPE = {"draft": lazy("in preparation"), "in_review": lazy("under review"), "approved": lazy("approved"),
             "archived": lazy("put away")}
VERSION = {"draft": lazy("in preparation"), "current": lazy("current"), "superseded": lazy("read-only")}
VERDICT = {"approve": lazy("approves"), "approve_with_changes": lazy("approves with changes"),
           "request_changes": lazy("asks for changes"), "reject": lazy("rejects")}
SHAPE = {"whole": lazy("about the whole"), "point": lazy("a point"), "rect": lazy("a rectangle"),
         "polygon": lazy("an outline"), "path": lazy("a line drawn by hand"), "surface": lazy("a spot of the model"),
         "time": lazy("a moment of the video")}
KIND = {"image": lazy("picture"), "model": lazy("3D model"), "video": lazy("video")}


def moment(when: datetime | None, actor: Actor) -> str:
    """An instant in the reader's zone and language, to the minute, with the zone."""
    if when is None:
        return "—"
    zone = ZoneInfo(actor.timezone or "UTC")
    here = when.astimezone(zone)
    return f"{format_date(here, 'medium', locale=locale())}, {format_time(here, 'short', locale=locale())} {here:%Z}"


def watch(milliseconds: int | None) -> str:
    """A place in a video: 01:05.250."""
    if milliseconds is None:
        return ""
    minutes, rest = divmod(milliseconds, 60_000)
    return f"{minutes:02d}:{rest // 1000:02d}.{rest % 1000:03d}"
