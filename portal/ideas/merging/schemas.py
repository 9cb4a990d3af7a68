"""What may come in about merges and relations, and what goes out."""

from marshmallow import fields

from portal.ideas.merging.states import KINDS
from portal.kernel.money import Money
from portal.web.schemas import Choice, Flag, Function, IdField, ListOf, Moment, Plain, Schema, Text


class MergeIn(Schema):
    """A merge: into which idea, and what we tell everybody; the team may give its reason instead of asking the authors."""

    into = IdField(required=True)
    text = Text(required=True, most=5000, lines=True)
    reason = Text(most=1000, lines=True, load_default="")


class UndoIn(Schema):
    """Why a merge is taken back."""

    text = Text(required=True, most=5000, lines=True)


class PreviewQuery(Schema):
    """Into which idea."""

    into = IdField(load_default=None, allow_none=True)


class RelationIn(Schema):
    """What an idea has to do with another one."""

    idea_id = IdField(required=True)
    kind = Choice(*KINDS, load_default="related")


class SplitIn(Schema):
    """The titles of the parts."""

    titles = ListOf(Text(most=200, least=3), required=True)


class PreviewOut(Schema):
    """What a merge would do."""

    source_id = Plain(attribute="source.id")
    target_id = Plain(attribute="target.id")
    distinct_supporters = fields.Integer(attribute="distinct")
    supporters_of_both = fields.Integer(attribute="both")
    carried = fields.Integer()
    imported = fields.Integer(attribute="nameless")
    comments = fields.Integer()
    value = Function(lambda one: None if one.value_minor is None else
                     {"amount": Money(one.value_minor, one.currency).text, "currency": one.currency})
    needs_consent = Flag()


class MergeOut(Schema):
    """A merge."""

    id = Plain()
    source_id = Plain()
    target_id = Plain()
    state = Plain(attribute="status")
    text = Plain()
    reason = Plain()
    source_agreed = fields.Boolean()
    target_agreed = fields.Boolean()
    carried = fields.Integer()
    imported = fields.Integer()
    created_at = Moment()
    done_at = Moment()
    ended_at = Moment()
    version = fields.Integer()


class RelatedOut(Schema):
    """An idea that has to do with this one."""

    relation_id = Plain()
    id = Plain()
    title = Plain()
    status = Plain()
    kind = Plain()
    outward = fields.Boolean()


class PartOut(Schema):
    """A part that was made of an idea."""

    id = Plain()
    title = Plain()
    status = Plain()


class CarriedOut(Schema):
    """A carried support as its giver sees it."""

    waits = fields.Boolean()
    stands = fields.Boolean()
