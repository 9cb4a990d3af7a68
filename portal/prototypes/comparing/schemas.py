"""What is asked and told about two versions beside each other."""

from portal.web.schemas import IdField, ListOf, Nested, Number, Plain, Raw, Schema

# Two versions by number, and one asset of either. Made from a dict, since "from" is a word of Python.
CompareQuery = Schema.from_dict({
    "from": Number(least=1, load_default=None, allow_none=True),
    "to": Number(least=1, load_default=None, allow_none=True),
    "asset": IdField(load_default=None, allow_none=True),
}, name="CompareQuery")


class PairOut(Schema):
    """Which asset of one version answers which of the other, and by what that is known."""

    before = Plain(attribute="before.asset.id", allow_none=True, dump_default=None)
    after = Plain(attribute="after.asset.id", allow_none=True, dump_default=None)
    by = Plain()


class ComparisonOut(Schema):
    """`difference` is over the chosen pair: regions in fractions of the canvas both are fitted to by width, or dimensions."""

    prototype_id = Plain(attribute="prototype.id")
    from_version = Number(attribute="before.row.number")
    to_version = Number(attribute="after.row.number")
    pairs = ListOf(Nested(PairOut))
    chosen = Nested(PairOut, allow_none=True)
    difference = Raw(attribute="difference.found", allow_none=True, dump_default=None)
