"""What is asked of papers, tables and annotations, and what they look like from outside."""

from portal.web.schemas import Choice, Flag, IdField, ListOf, Moment, Nested, Number, Plain, Schema, Text

WHICH = ("all", "open", "resolved")


class AnnotationsQuery(Schema):
    """`internal` adds the team's own threads, for the team, marked by an audience."""

    version = Number(least=1, load_default=None, allow_none=True)
    after = Text(most=400, load_default=None, allow_none=True)
    limit = Number(least=1, most=100, load_default=100)
    internal = Flag(load_default=False)


class BringQuery(Schema):
    """`asset` is for annotations that name no picture of the version; `dry_run` changes nothing."""

    version = Number(least=1, load_default=None, allow_none=True)
    asset = IdField(load_default=None, allow_none=True)
    dry_run = Flag(load_default=False)


class SheetQuery(Schema):
    which = Choice(*WHICH, load_default="all")
    internal = Flag(load_default=False)


class ReportIn(Schema):
    """Which threads go in; `internal` is for the team."""

    which = Choice(*WHICH, load_default="all")
    internal = Flag(load_default=False)


class PaperOut(Schema):
    """A report on its way; `done` of `total` threads are drawn."""

    id = Plain()
    version_id = Plain()
    state = Plain(attribute="status")
    done = Number()
    total = Number()
    size = Number(attribute="bytes", allow_none=True)
    sha256 = Plain(allow_none=True)
    created_at = Moment()


class RowOut(Schema):
    """One annotation: `state` is taken, known or refused."""

    line = Number()
    id = Plain()
    state = Plain()
    why = Plain()


class ReportOut(Schema):
    """What became, or would become, of annotations that were sent."""

    dry_run = Flag()
    taken = Number()
    known = Number()
    refused = Number()
    threads = Number()
    rows = ListOf(Nested(RowOut))
