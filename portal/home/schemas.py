"""What goes in and out of the first pages."""

from portal.web.schemas import Flag, ListOf, Nested, Number, Plain, Schema, Text


class SearchQuery(Schema):
    """The words somebody looks for."""

    q = Text(load_default="", most=200)


class HitOut(Schema):
    """One thing that was found."""

    id = Plain()
    url = Plain()
    title = Plain(attribute="plain")
    snippet = Plain()
    state = Plain()


class GroupOut(Schema):
    """The hits of one kind; `more` says that the kind's own list has others."""

    kind = Plain()
    label = Plain()
    url = Plain()
    more = Flag()
    hits = ListOf(Nested(HitOut))


class SearchOut(Schema):
    """What was found, kind by kind."""

    q = Plain()
    groups = ListOf(Nested(GroupOut))


class RoadmapIdea(Schema):
    """An idea on the roadmap."""

    id = Plain()
    title = Plain()
    support_count = Number(attribute="top_score")
    comment_count = Number()


class StepOut(Schema):
    """A status with its ideas."""

    status = Plain()
    label = Plain()
    ideas = ListOf(Nested(RoadmapIdea))


class ThingOut(Schema):
    """A line of what waits."""

    title = Plain()
    url = Plain()
    says = Plain()
    late = Flag()


class SectionOut(Schema):
    """Things that wait for the same kind of answer."""

    kind = Plain(attribute="key")
    title = Plain()
    items = ListOf(Nested(ThingOut))


class LineOut(Schema):
    """One sentence about a thing, with its time."""

    says = Plain()


class ChangeOut(Schema):
    """A thing that changed."""

    kind = Plain(attribute="thing.kind")
    id = Plain(attribute="thing.id")
    title = Plain(attribute="thing.title")
    url = Plain(attribute="thing.url")
    lines = ListOf(Nested(LineOut))


class HomeOut(Schema):
    """What waits for me, what changed, and the next step."""

    next_step = Nested(ThingOut)
    waiting = ListOf(Nested(SectionOut))
    changes = ListOf(Nested(ChangeOut))
