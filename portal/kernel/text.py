"""Texts in the reader's language: gettext over the .po files that lie beside the code, read once, without compiled files."""

import gettext as stdlib
import io
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from pathlib import Path
from typing import Any

LOCALES = ("en", "ru")
PORTAL = Path(__file__).resolve().parents[1]
_locale: ContextVar[str] = ContextVar("locale", default="en")


def locale() -> str:
    """The language texts come out in now: "en" or "ru"."""
    return _locale.get()


@contextmanager
def speaking(language: str | None) -> Iterator[None]:
    """Inside the block texts come out in `language`; one we do not have becomes English."""
    token = _locale.set(language if language in LOCALES else "en")
    try:
        yield
    finally:
        _locale.reset(token)


def set_locale(language: str) -> None:
    """Sets the language for the rest of this request or job."""
    _locale.set(language if language in LOCALES else "en")


def catalogue_files(language: str) -> list[Path]:
    """The .po files of a language, in a fixed order."""
    return sorted(PORTAL.glob(f"**/locale/{language}.po"))


@lru_cache
def translations(language: str) -> stdlib.NullTranslations:
    """All catalogues of a language merged; English needs none."""
    files = catalogue_files(language)
    if not files:
        return stdlib.NullTranslations()
    from babel.messages.catalog import Catalog  # only who reads another language waits for them
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    merged = Catalog(locale=language)
    for file in files:
        with file.open("rb") as stream:
            for message in read_po(stream, locale=language):
                if message.id and message.string:
                    merged[message.id] = message
    compiled = io.BytesIO()
    write_mo(compiled, merged)
    compiled.seek(0)
    return stdlib.GNUTranslations(compiled)


def _(message: str, **values: Any) -> str:
    """The message in the reader's language, its %(name)s filled in."""
    translated = translations(locale()).gettext(message)
    return translated % values if values else translated


def ngettext(singular: str, plural: str, num: int, **values: Any) -> str:
    """The form of the message that fits `num`, which is also given to it as %(num)s."""
    return translations(locale()).ngettext(singular, plural, num) % {"num": num, **values}


class Lazy:
    """A message translated when it is shown, for texts declared at module level."""

    __slots__ = ("message",)

    def __init__(self, message: str) -> None:
        self.message = message

    def __str__(self) -> str:
        return _(self.message)

    def __html__(self) -> str:
        return str(self).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&#34;")

    def __mod__(self, values: Any) -> str:
        return str(self) % values

    def format(self, *args: Any, **values: Any) -> str:
        return str(self).format(*args, **values)

    def __repr__(self) -> str:
        return f"lazy({self.message!r})"


def lazy(message: str) -> Lazy:
    """Marks a module-level message for translation at the time it is shown."""
    return Lazy(message)
