"""What may be asked in an address: filters of the list, a version of the room, the facts after a number."""

from portal.prototypes.states import PROTOTYPE
from portal.web.schemas import Choice, IdField, ListQuery, Number, Schema, Text


class PrototypeQuery(ListQuery):
    q = Text(most=200, load_default="")
    status = Choice(*PROTOTYPE.states, load_default=None, allow_none=True)
    idea = IdField(load_default=None, allow_none=True)


class RoomQuery(Schema):
    version = Number(least=1, load_default=None, allow_none=True)
    asset = IdField(load_default=None, allow_none=True)


class EventsQuery(Schema):
    after = Number(least=0, most=2**31 - 1, load_default=0)
    audience = Choice("internal", "finished", "own", load_default=None, allow_none=True)
    limit = Number(least=1, most=500, load_default=200)
