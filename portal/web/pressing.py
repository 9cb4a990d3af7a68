"""One press on a reaction, as a form sends it."""

from typing import Any

from marshmallow import ValidationError, validates_schema

from portal.kernel.text import _
from portal.web.reactions import REACTIONS
from portal.web.schemas import Choice, Schema


class ReactionPressed(Schema):
    """One press: a reaction that is given, or one that is taken back."""

    give = Choice(*REACTIONS, load_default=None)
    take = Choice(*REACTIONS, load_default=None)

    @validates_schema
    def one_of_them(self, data: dict[str, Any], **_kwargs: Any) -> None:
        """Both or none is no press."""
        if bool(data.get("give")) == bool(data.get("take")):
            raise ValidationError(_("Press one reaction."))
