"""Which page of all bids, and in which form."""

from portal.web.schemas import Choice, IdField, Number, Schema


class ContractingQuery(Schema):
    """After which bid, how many, as one package or one release in a line."""

    after = IdField(load_default=None, allow_none=True)
    limit = Number(least=1, most=50, load_default=20)
    form = Choice("package", "lines", load_default="package")
