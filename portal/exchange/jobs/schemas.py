"""What is said about the work of an import, and what it looks like from outside."""

from typing import Any

from marshmallow import fields, post_load

from portal.ideas.queries import PUBLIC
from portal.web.schemas import Choice, Flag, ListOf, Moment, Nested, Number, Plain, Raw, Schema, Text


class StatusRow(Schema):
    """One status of theirs, and what it is here."""

    theirs = Text(required=True, most=60)
    ours = Choice(*PUBLIC, load_default="", allow_none=True)


class JobIn(Schema):
    """How the columns of the file are to be read: our field to their column. What is left out stays as it was chosen."""

    columns = fields.Dict(keys=Text(most=40), values=Text(most=300))
    comment_columns = fields.Dict(keys=Text(most=40), values=Text(most=300))
    statuses = ListOf(Nested(StatusRow))
    other_status = Choice("", *PUBLIC)
    board = Text(most=120, least=1)
    system = Text(most=40, least=1)
    skip_bad = Flag()

    @post_load
    def plain(self, said: dict[str, Any], **_kwargs: Any) -> dict[str, Any]:
        """Fields without a column are left out; statuses are one table."""
        for name in ("columns", "comment_columns"):
            if name in said:
                said[name] = {ours: theirs for ours, theirs in said[name].items() if theirs}
        if "statuses" in said:
            said["statuses"] = {row["theirs"].casefold(): row["ours"] for row in said["statuses"] if row["ours"]}
        return said


class JobOut(Schema):
    """A file on its way in: how far the work is, how it is mapped, and what was found."""

    id = Plain()
    state = Plain(attribute="status")
    detail = Plain()
    done = Number()
    total = Number()
    name = Plain()
    dry_run = Flag(attribute="dry")
    columns = Raw()
    comment_columns = Raw(allow_none=True)
    mapping = Raw()
    report = Raw()
    run_id = Plain(allow_none=True)
    created_at = Moment()
    version = Number()
