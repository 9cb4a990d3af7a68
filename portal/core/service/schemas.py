"""What service takes and gives."""

from portal.core.service.models import OPEN, REQUEST, RETURN
from portal.core.service.words import CAUSES, ENDS, KINDS
from portal.kernel import clock
from portal.web.schemas import (
    Choice,
    Day,
    Flag,
    Function,
    IdField,
    ListQuery,
    Moment,
    Number,
    Plain,
    Schema,
    Text,
)


class RequestQuery(ListQuery):
    """Filters of the list; `state=open` means whatever is not over."""

    state = Choice("open", *REQUEST.states, load_default=None, allow_none=True)
    order = IdField(load_default=None, allow_none=True)
    unit = IdField(load_default=None, allow_none=True)
    mine = Flag(load_default=False)


class ReturnQuery(ListQuery):
    """Filters of returns."""

    order = IdField(load_default=None, allow_none=True)


class UnitQuery(Schema):
    """Whose units."""

    order = IdField(required=True)


class AskIn(Schema):
    """What is wanted about a unit."""

    kind = Choice(*KINDS, required=True)
    title = Text(required=True, most=120)
    text = Text(required=True, most=5000, lines=True)


class RequestIn(AskIn):
    """What is wanted, and about which unit."""

    unit_id = IdField(required=True)


class MessageIn(Schema):
    """A word in the conversation."""

    body = Text(required=True, most=5000, lines=True)
    internal = Flag(load_default=False)


class AssignIn(Schema):
    """Who looks after it; nobody named means oneself."""

    assignee_id = IdField(load_default=None, allow_none=True)


class SolveIn(Schema):
    """What was done."""

    end_kind = Choice(*ENDS, required=True)
    resolution = Text(required=True, most=2000, lines=True)


class WhyNot(Schema):
    """Why it is not accepted."""

    resolution = Text(required=True, most=2000, lines=True)


class SameAs(Schema):
    """The request that asked the same before."""

    of = IdField(required=True)


class CauseIn(Schema):
    """What a defect comes of."""

    cause_kind = Choice(*CAUSES, required=True)
    cause_id = IdField(required=True)
    note = Text(load_default=None, allow_none=True, most=500, lines=True)


class ReturnIn(Schema):
    """Pieces that shall go back."""

    order_id = IdField(required=True)
    order_line_id = IdField(required=True)
    quantity = Number(required=True, least=1, most=1_000_000)
    reason = Text(required=True, most=500, lines=True)


class Answer(Schema):
    """Why pieces are not taken back."""

    answer = Text(required=True, most=500, lines=True)


class UnitOut(Schema):
    """A unit's passport."""

    id = Plain()
    serial = Plain()
    order_id = Plain()
    order_line_id = Plain()
    title = Plain(attribute="line.title")
    number = Number()
    pieces = Number()
    made_at = Moment()
    delivered_on = Day(allow_none=True)
    warranty_until = Day(allow_none=True)
    warranty = Plain()
    version = Number()


def is_overdue(row: object) -> bool:
    """Whether a row of the list waits for its first answer longer than promised."""
    status, answered, due = (getattr(row, name) for name in ("status", "answered_at", "sla_due"))
    return answered is None and status in OPEN and clock.now() > due


class RequestRow(Schema):
    """A request in a list."""

    id = Plain()
    unit_id = Plain()
    serial = Plain()
    order_id = Plain()
    order_number = Plain()
    customer_id = Plain()
    kind = Plain()
    title = Plain()
    state = Choice(*REQUEST.states, attribute="status")
    warranty = Plain()
    assignee_id = Plain(allow_none=True)
    sla_due = Moment()
    overdue = Function(is_overdue)
    messages = Number()
    created_at = Moment()
    version = Number()


class RequestOut(RequestRow):
    """A whole request."""

    serial = Plain(attribute="unit.serial")
    order_number = Plain(attribute="order.number")
    text = Plain()
    answered_at = Moment(allow_none=True)
    solved_at = Moment(allow_none=True)
    end_kind = Plain(allow_none=True)
    resolution = Plain(allow_none=True)
    duplicate_of = Plain(allow_none=True)
    cause_kind = Plain(allow_none=True)
    cause_id = Plain(allow_none=True)
    cause_note = Plain(allow_none=True)
    possible = Function(lambda request: REQUEST.possible(request.status))


class MessageOut(Schema):
    """A word in the conversation."""

    id = Plain()
    side = Plain()
    author = Plain(allow_none=True)
    internal = Flag()
    body = Plain()
    created_at = Moment()


class ReturnRow(Schema):
    """A return in a list."""

    id = Plain()
    order_id = Plain()
    order_number = Plain()
    order_line_id = Plain()
    title = Plain()
    quantity = Number()
    reason = Plain()
    state = Choice(*RETURN.states, attribute="status")
    answer = Plain(allow_none=True)
    created_at = Moment()
    version = Number()


class ReturnOut(ReturnRow):
    """A return."""

    order_number = Plain(attribute="order.number")
    title = Plain(attribute="line.title")
    possible = Function(lambda found: RETURN.possible(found.status))
