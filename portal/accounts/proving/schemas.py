"""What a proof takes and gives."""

from portal.web.schemas import Moment, Schema, Text


class ProofIn(Schema):
    """The password, and where to go on."""

    password = Text(most=128, required=True)
    next = Text(most=2000, load_default="/")


class ProofOut(Schema):
    """Until when it holds."""

    valid_until = Moment()
