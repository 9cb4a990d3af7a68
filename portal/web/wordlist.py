"""A list of short words, such as tags: as a list from a program, in one line from a form."""

from typing import Any

from marshmallow import fields

from portal.kernel.text import lazy
from portal.web.schemas import Text


class Words(fields.Field[list[str]]):
    """A list of short words; a form sends them in one line, parted by commas. Case and doubles do not count."""

    default_error_messages = {
        "invalid": lazy("This must be a list of words."),  # type: ignore[dict-item]
        "many": lazy("At most 10 tags of 40 letters fit."),  # type: ignore[dict-item]
    }

    def _serialize(self, value: Any, attr: str | None, obj: Any, **kwargs: Any) -> Any:
        return value

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> list[str]:
        said = value.split(",") if isinstance(value, str) else value
        if not isinstance(said, list) or not all(isinstance(one, str) for one in said):
            raise self.make_error("invalid")
        one_word = Text(most=40)
        words = [" ".join(one_word.deserialize(one).casefold().split()) for one in said[:50]]
        distinct = list(dict.fromkeys(word.lstrip("#") for word in words if word.strip("# ")))
        if len(distinct) > 10 or len(said) > 50:
            raise self.make_error("many")
        return distinct
