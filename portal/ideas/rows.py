"""Fields of an idea's form: rows of the specification."""

from typing import Any

from marshmallow import fields, post_load

from portal.web.schemas import Choice, Schema, Text
from portal.web.wordlist import Words

__all__ = ["SpecRow", "WholeRow", "Words"]


class SpecRow(Schema):
    """One row of the specification."""

    name = Text(required=True, most=80)
    value = Text(required=True, most=120)
    unit = Text(most=20, load_default="")
    need = Choice("must", "nice", load_default="must", allow_none=True)

    @post_load
    def plain(self, row: dict[str, Any], **_kwargs: Any) -> dict[str, Any]:
        """A row of a form that does not say how much it matters, matters."""
        return {**row, "need": row["need"] or "must"}


class WholeRow(fields.Nested):
    """A row is sent whole, also where only some fields of the idea are."""

    def __init__(self) -> None:
        super().__init__(SpecRow)

    def _deserialize(self, value: Any, attr: str | None, data: Any, partial: Any = None, **kwargs: Any) -> Any:
        return super()._deserialize(value, attr, data, partial=False, **kwargs)
