"""What imports look like from outside."""

from portal.web.schemas import Moment, Number, Plain, Raw, Schema


class RunOut(Schema):
    """An import that was done, or taken back."""

    id = Plain()
    kind = Plain()
    state = Plain(attribute="status")
    system = Plain()
    counts = Raw()
    remarks = Raw()
    created_at = Moment()
    undone_at = Moment(allow_none=True)
    version = Number()
