"""Marshmallow's own sentences through our catalogues: whoever reads Russian is told in Russian what is wrong."""

from typing import Any

from marshmallow import fields, validate

from portal.kernel.text import Lazy, lazy

OF_FIELDS: dict[type[fields.Field[Any]], dict[str, Lazy]] = {
    fields.Field: {"required": lazy("Missing data for required field."), "null": lazy("Field may not be null."),
                   "validator_failed": lazy("Invalid value.")},
    fields.List: {"invalid": lazy("Not a valid list.")},
    fields.Nested: {"type": lazy("Invalid type.")},
    fields.String: {"invalid": lazy("Not a valid string."), "invalid_utf8": lazy("Not a valid utf-8 string.")},
    fields.Number: {"invalid": lazy("Not a valid number."), "too_large": lazy("Number too large.")},
    fields.Integer: {"invalid": lazy("Not a valid integer.")},
    fields.Boolean: {"invalid": lazy("Not a valid boolean.")},
    fields.Date: {"invalid": lazy("Not a valid date.")},
}
OF_LENGTH = {
    "message_min": lazy("Shorter than minimum length {min}."), "message_max": lazy("Longer than maximum length {max}."),
    "message_all": lazy("Length must be between {min} and {max}."), "message_equal": lazy("Length must be {equal}."),
}


def translate() -> None:
    """Puts them where marshmallow keeps its own; fields made from now on take them from there."""
    for kind, sentences in OF_FIELDS.items():
        kind.default_error_messages = {**kind.default_error_messages, **sentences}  # type: ignore[dict-item]
    for name, sentence in OF_LENGTH.items():
        setattr(validate.Length, name, sentence)
