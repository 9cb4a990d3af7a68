"""Fields of an idea's form: rows of the specification."""

from typing import Any

from marshmallow import ValidationError, fields, post_load

from portal.kernel import ids
from portal.kernel.text import lazy
from portal.web.schemas import Choice, Schema, Text
from portal.web.wordlist import Words

__all__ = ["Captions", "SpecRow", "WholeRow", "Words"]


class Captions(fields.Field[dict[str, str]]):
    """What stands beneath pictures, by their ids; an empty one is none."""

    default_error_messages = {"invalid": lazy("Captions are given by the ids of their pictures.")}  # type: ignore[dict-item]

    def _serialize(self, value: Any, attr: str | None, obj: Any, **kwargs: Any) -> Any:
        return value

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> dict[str, str]:
        if not isinstance(value, dict) or len(value) > 40 or not all(ids.is_id(one) for one in value):
            raise self.make_error("invalid")
        one_caption, wrong, said = Text(most=200), {}, {}
        for file_id, text in value.items():
            try:
                said[file_id] = one_caption.deserialize(text)
            except ValidationError as error:
                wrong[file_id] = error.messages
        if wrong:
            raise ValidationError(wrong)
        return {file_id: text for file_id, text in said.items() if text}


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

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(SpecRow, **kwargs)

    def _deserialize(self, value: Any, attr: str | None, data: Any, partial: Any = None, **kwargs: Any) -> Any:
        return super()._deserialize(value, attr, data, partial=False, **kwargs)
