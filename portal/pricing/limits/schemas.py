"""What may come in and go out of limits and of what waits for a colleague."""

from portal.web.schemas import Flag, IdField, ListOf, Moment, MoneyField, Nested, Plain, Raw, Schema


class AskQuery(Schema):
    """The colleague for whom it waits, should it be above one's limit."""

    ask = IdField(load_default=None, allow_none=True)


class ColleagueIn(Schema):
    """Whom to ask."""

    colleague = IdField(required=True)


class Nothing(Schema):
    """An empty body."""


class LimitsIn(Schema):
    """A member's limits, one per currency; none: he may bind the company for any sum."""

    limits = ListOf(MoneyField(least=0, allow_none=True), load_default=list)


class MemberOut(Schema):
    """A member and what he may bind the company for; `limits` is null for any sum."""

    id, name, role = Plain(), Plain(), Plain()
    limits = ListOf(MoneyField(), allow_none=True)
    settable = Flag()


class PersonOut(Schema):
    """A colleague."""

    id, name = Plain(), Plain()


class WaitingOut(Schema):
    """A deed that waits for a colleague, with all that was filled in; `total` is null where it has no bounds."""

    id, verb, state, bid_id, title = Plain(), Plain(), Plain(), Plain(), Plain()
    author, asked = Nested(PersonOut), Nested(PersonOut, allow_none=True)
    total = MoneyField(allow_none=True)
    who_may = ListOf(Nested(PersonOut))
    filled_in = Raw()
    possible = Raw()
    created_at = Moment()
