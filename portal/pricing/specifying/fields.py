"""Fields of the lines of a specification: plain numbers, and options with commas between."""

from typing import Any

from portal.kernel.text import locale
from portal.pricing.fields import Words
from portal.pricing.specifying.values import pointed
from portal.web.reading import is_api
from portal.web.schemas import Text
from portal.web.unfolding import COMMA


class Value(Text):
    """A value as it is typed; who reads a language with a decimal comma may write a number in a form so."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> str:
        text = super()._deserialize(value, attr, data, **kwargs)
        number = isinstance(data, dict) and data.get("kind") == "number"
        return pointed(text) if number and not is_api() and locale() in COMMA else text


class Options(Words):
    """A list of words; a row of a form sends them in one field with commas between."""

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> Any:
        if isinstance(value, str) and not is_api():
            value = [word.strip() for word in value.split(",") if word.strip()]
        return super()._deserialize(value, attr, data, **kwargs)
