"""What neighbours show on a thread and in the review room: each adds to these lists, the room asks them all.

A part of a thread is read for all threads of a room at once, so that their number costs nothing. What it says is neutral
of who looks, since it is also pushed into the room; what is one person's own belongs into a panel.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from portal.kernel.policy import Actor


@dataclass(frozen=True)
class ThreadPart:
    """`read` gives what there is to say of each thread, by its id; `template` draws it with `thread` and `said`.

    It stands in the thread's "head" (pushed whenever the head changes) or at its "foot" (pushed with the whole thread
    alone). `out` makes of it what programs read under the part's name.
    """

    name: str
    read: Callable[[Sequence[str]], Mapping[str, Any]]
    template: str
    place: str = "head"
    out: Callable[[Any], Any] | None = None


@dataclass(frozen=True)
class CommentPart:
    """The same of a comment: `read` gets the comments and answers by their ids; what is drawn stands under its words.

    Without a `template` it is not drawn by itself.
    """

    name: str
    read: Callable[[Sequence[Any]], Mapping[str, Any]]
    template: str = ""
    out: Callable[[Any], Any] | None = None


@dataclass(frozen=True)
class RoomPanel:
    """`show` gets who looks and the room; it gives a template with what it needs, or None when there is nothing to show.

    It stands at the "top" of the talk, at its "end", among the "tools" over the picture, in the "head" of the page, or on
    the team's "desk" (there it gets what `room.shown` gives). `styles` are the sheets it needs.
    """

    show: Callable[[Actor, Any], tuple[str, dict[str, Any]] | None]
    place: str = "end"
    styles: tuple[str, ...] = ()


thread_parts: list[ThreadPart] = []
comment_parts: list[CommentPart] = []
room_panels: list[RoomPanel] = []


def read_parts(thread_ids: Sequence[str]) -> dict[str, dict[str, Any]]:
    """What all parts say of these threads: by thread, then by part."""
    found: dict[str, dict[str, Any]] = {one: {} for one in thread_ids}
    if thread_ids:
        for part in thread_parts:
            for thread_id, said in part.read(thread_ids).items():
                found[thread_id][part.name] = said
    return found


def read_comment_parts(comments: Sequence[Any]) -> None:
    """Writes into these comments' `more` what all parts say of them."""
    for part in comment_parts if comments else ():
        said = part.read(comments)
        for one in comments:
            if one.id in said:
                one.more[part.name] = said[one.id]


def drawn_comment_parts() -> list[CommentPart]:
    """The parts that stand under a comment's words."""
    return [one for one in comment_parts if one.template]


def parts_at(place: str) -> list[ThreadPart]:
    """The parts that stand in one place of a thread."""
    return [one for one in thread_parts if one.place == place]


@dataclass
class Panels:
    """The panels of one page by place, and the style sheets they need."""

    shown: dict[str, list[tuple[str, dict[str, Any]]]]
    styles: list[str]

    def at(self, place: str) -> list[tuple[str, dict[str, Any]]]:
        """The panels of one place."""
        return self.shown.get(place, [])


def panels_of(actor: Actor, room: Any, *places: str) -> Panels:
    """The panels that have something to show to this person, in the order they were registered."""
    found = Panels({}, [])
    for panel in room_panels:
        if panel.place not in places:
            continue
        made = panel.show(actor, room)
        if made is not None:
            found.shown.setdefault(panel.place, []).append(made)
            found.styles += [one for one in panel.styles if one not in found.styles]
    return found
