"""What stands on each comment and each thread of the room because of this folder."""

from portal.prototypes.parts import CommentPart, RoomPanel, ThreadPart, comment_parts, room_panels, thread_parts
from portal.prototypes.talk import attaching, calling, caring, panels, reacting
from portal.prototypes.talk.schemas import file_out
from portal.web.reactions import as_numbers

FILES = CommentPart("files", attaching.files_of, "prototypes/talk/_files.html", lambda files: [file_out(one) for one in files])
CALLS = CommentPart("calls", calling.calls_of, out=calling.as_people)
REACTIONS = CommentPart("reactions", reacting.counts_of, "prototypes/talk/_reactions.html", as_numbers)
CARE = ThreadPart("care", caring.of, "prototypes/talk/_care.html", out=caring.out)


def put_up() -> None:
    """Registers them with the room."""
    comment_parts.extend([CALLS, FILES, REACTIONS])
    thread_parts.append(CARE)
    room_panels.extend([RoomPanel(panels.bar, "top"), RoomPanel(panels.counted, "end"), RoomPanel(panels.tools, "end"),
                        RoomPanel(panels.desk, "desk", ("css/review-talk.css",))])
