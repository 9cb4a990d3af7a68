"""What comes in and goes out about rounds of review, their groups, the record, and the stages that wait."""

from marshmallow import fields

from portal.web.schemas import Day, Flag, Function, IdField, ListOf, Moment, Nested, Number, Plain, Schema, Text
from portal.web.wordlist import Words


class Names(fields.Field[list[str]]):
    """Mail addresses, names or ids: a list from a program, lines from a form."""

    def _deserialize(self, value: object, attr: str | None, data: object, **kwargs: object) -> list[str]:
        said = value.replace("\r", "").split("\n") if isinstance(value, str) else value
        if not isinstance(said, list):
            raise self.make_error("validator_failed")
        one_line = Text(most=254)
        return [line for line in (one_line.deserialize(one) for one in said[:200]) if line]


class GroupIn(Schema):
    """A group. `needed`: how many voices it takes; none for all. People by mail address or id, companies by name or id."""

    name = Text(required=True, most=80)
    needed = Number(least=1, most=1000, load_default=None, allow_none=True)
    due_on = Day(load_default=None, allow_none=True)
    people = Names(load_default=list)
    companies = Names(load_default=list)
    segments = Words(load_default=list)
    team = Flag(load_default=False)


class OrderIn(Schema):
    """One after the other in this order, or all at once."""

    in_turn = Flag(load_default=False)
    order = ListOf(IdField(), load_default=list)


class VoiceOut(Schema):
    name = Plain()
    company = Plain()
    verdict = Plain()
    note = Plain()
    decided_at = Moment(attribute="at")


class GroupOut(Schema):
    id = Plain()
    name = Plain()
    position = Number()
    state = Plain(attribute="status")
    due_on = Day(allow_none=True)
    overdue = Flag()
    needed = Number()
    voices_known = Number(attribute="of", allow_none=True)
    approvals = Number()
    voices = ListOf(Nested(VoiceOut))
    version = Number()


class ReviewOut(Schema):
    """The round of a version."""

    id = Plain()
    version_id = Plain()
    state = Plain(attribute="status")
    outcome = Plain(allow_none=True)
    in_turn = Flag()
    groups = ListOf(Nested(GroupOut))
    version = Number()


class ApprovalOut(Schema):
    approved_at = Moment(attribute="created_at")
    ended_at = Moment(allow_none=True)
    content_hash = Plain()
    by = Function(lambda one: "groups" if one.round_id and not one.name else one.name)


class DecidedOut(Schema):
    author = Plain(attribute="name", allow_none=True)
    company = Plain(allow_none=True)
    verdict = Plain()
    note = Plain()
    content_hash = Plain()
    stands = Flag(attribute="standing")
    groups = ListOf(Plain())
    decided_at = Moment(attribute="created_at")


class SeenOut(Schema):
    position = Number()
    kind = Plain()
    title = Plain()
    sha256 = Plain()


class OpenThreadOut(Schema):
    id = Plain()
    number = Number()
    label = Plain()
    text = Plain()
    created_at = Moment()


class CertificateOut(Schema):
    """The record of what was decided about a version."""

    version_id = Plain(attribute="id")
    number = Number()
    prototype_id = Plain()
    title = Plain()
    content_hash = Plain()
    published_at = Moment()
    made_at = Moment()
    assets = ListOf(Nested(SeenOut))
    approvals = ListOf(Nested(ApprovalOut))
    review = Nested(ReviewOut, allow_none=True)
    decisions = ListOf(Nested(DecidedOut))
    open_threads = ListOf(Nested(OpenThreadOut))
    own_only = Flag(attribute="partial")


class GateIn(Schema):
    """The stage that waits, what its customer reads, until when an approval costs nothing, and what it costs later."""

    stage_id = IdField(required=True)
    question = Text(required=True, most=1000, lines=True)
    approve_by = Day(load_default=None, allow_none=True)
    delay_days = Number(load_default=None, allow_none=True, least=0, most=365)


class GateOut(Schema):
    stage_id = Plain()
    job_id = Plain()
    order_number = Plain()
    job = Plain(attribute="title")
    stage = Plain(attribute="label")
    state = Plain(attribute="status")
    approve_by = Day(allow_none=True)
    decision = Plain(allow_none=True)
