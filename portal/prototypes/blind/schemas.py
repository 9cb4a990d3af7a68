"""How a version stands with looking blind first, as programs read it."""

from portal.web.schemas import Flag, ListOf, Moment, Nested, Number, Plain, Schema


class FinishedOut(Schema):
    name = Plain()
    finished_at = Moment()


class BlindOut(Schema):
    """`state` is off, chosen (in preparation), running or opened; `finished` is one's own. The team also reads who has
    finished, and how many have set pins and have not.
    """

    version_id = Plain()
    state = Plain()
    finished = Flag()
    began_at = Moment(allow_none=True)
    opened_at = Moment(allow_none=True)
    finishes = ListOf(Nested(FinishedOut))
    looking = Number(allow_none=True)
