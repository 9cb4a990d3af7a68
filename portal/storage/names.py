"""The names files come with: never a path, cleaned before they are shown, told to browsers in the safe way."""

import re
import unicodedata
from urllib.parse import quote

LONGEST = 120
UNSAFE = re.compile(r'[<>:"/\\|?*%;]')


def clean_name(given: str | None) -> str:
    """The last part of what was given, without invisible and turning letters, not too long, never empty."""
    last = re.split(r"[/\\]", unicodedata.normalize("NFC", given or ""))[-1]
    seen = "".join(letter if not unicodedata.category(letter).startswith(("C", "Zl", "Zp")) else " " for letter in last)
    name = " ".join(seen.split()).strip(" .-") or "file"
    if len(name) <= LONGEST:
        return name
    stem, dot, ending = name.rpartition(".")
    if not dot or len(ending) > 10:
        return name[:LONGEST]
    return stem[: LONGEST - len(ending) - 1].rstrip() + dot + ending


def disposition(name: str, ending: str, attached: bool = False) -> str:
    """The Content-Disposition (RFC 6266) of a cleaned name, with the ending of what is really sent."""
    stem = name.rpartition(".")[0] or name
    plain = UNSAFE.sub("_", stem).encode("ascii", "replace").decode().replace("?", "_").strip(" ._") or "file"
    how = "attachment" if attached else "inline"
    return f"{how}; filename=\"{plain}.{ending}\"; filename*=UTF-8''{quote(f'{stem}.{ending}', safe='')}"
