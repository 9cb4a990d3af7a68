"""What stands on each comment and each thread of the room because of this folder."""

from portal.prototypes.parts import CommentPart, RoomPanel, comment_parts, room_panels
from portal.prototypes.talk import attaching, calling, panels, reacting
from portal.prototypes.talk.schemas import file_out
from portal.web.reactions import as_numbers

FILES = CommentPart("files", attaching.files_of, "prototypes/talk/_files.html", lambda files: [file_out(one) for one in files])
CALLS = CommentPart("calls", calling.calls_of, out=calling.as_people)
REACTIONS = CommentPart("reactions", reacting.counts_of, "prototypes/talk/_reactions.html", as_numbers)


def put_up() -> None:
    """Registers them with the room."""
    comment_parts.extend([CALLS, FILES, REACTIONS])
    room_panels.append(RoomPanel(panels.bar, "top"))
