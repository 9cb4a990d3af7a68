"""What may come in and go out about rates of exchange."""

from marshmallow import fields

from portal.web.letters import is_bare, letters
from portal.web.schemas import Day, ListOf, Moment, Plain, Schema, Text

SOURCE = "ECB"
LONGEST_SOURCE = 40


def is_source(text: str) -> bool:
    """Whether a source can be called so."""
    return text == text.strip() and text.isprintable() and not is_bare(text) and letters(text) <= LONGEST_SOURCE >= len(text)


class RatesIn(Schema):
    """Whose rates they are; the file itself comes beside it, as `file` of a multipart body."""

    source = Text(load_default=SOURCE, most=LONGEST_SOURCE)


class RateOut(Schema):
    """So many units of `quote` for one of `base`, of which day and by whom."""

    base = Plain()
    quote = Plain()
    rate = Plain(attribute="value")
    day = Day()
    source = Plain()
    entered_at = Moment()


class BroughtOut(Schema):
    """What a file brought."""

    source = Plain()
    new = fields.Integer()
    known = fields.Integer()
    since = Day()
    until = Day()
    left_out = ListOf(Plain())
