"""What may be asked of the list of threads, in the address of a room and by programs."""

from marshmallow import ValidationError

from portal.kernel.ids import is_id
from portal.kernel.text import _
from portal.prototypes.asking import RoomQuery
from portal.prototypes.states import LABELS
from portal.web.schemas import Choice, Flag, IdField, ListQuery, Schema, Text


def _somebody(word: str) -> None:
    if word not in ("", "me", "nobody") and not is_id(word):
        raise ValidationError(_("Say me, nobody, or the id of a person."))


class ThreadFilter(Schema):
    """Words that narrow the list; those that are empty narrow nothing."""

    state = Choice("open", "resolved", load_default=None, allow_none=True)
    label = Choice(*LABELS, load_default=None, allow_none=True)
    mine = Flag(load_default=False)
    unread = Flag(load_default=False)
    assignee = Text(most=20, load_default="", validate=_somebody)
    q = Text(most=200, load_default="")


class ThreadQuery(ListQuery, ThreadFilter):
    """For programs; `asset` narrows to one picture."""

    asset = IdField(load_default=None, allow_none=True)


class FilteredRoom(RoomQuery, ThreadFilter):
    """The room: `asset` is the picture on the table, `here` narrows to it; `after` goes on where a page ended."""

    here = Flag(load_default=False)
    after = Text(most=400, load_default="")
