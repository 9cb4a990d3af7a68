"""What another program wrote, annotation by annotation: read strictly into notes; each says itself what is wrong with it."""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from html import unescape
from typing import Any

import nh3
from marshmallow import ValidationError

from portal.kernel import clock
from portal.kernel.errors import Invalid
from portal.kernel.text import _
from portal.prototypes.interchange.annotorious import as_w3c
from portal.prototypes.schemas import MOST_TEXT
from portal.prototypes.states import LABELS
from portal.web.schemas import Text

MOST = 2000
LONGEST_ID = 500
_words, _name = Text(most=MOST_TEXT, lines=True), Text(most=120)
_HASH = re.compile(r"(?<![0-9a-fA-F])[0-9a-fA-F]{64}(?![0-9a-fA-F])")


@dataclass
class Note:
    """One annotation. `why` says what cannot be understood about it; `audience` that it was not meant for everybody."""

    line: int
    id: str
    text: str = ""
    label: str = "feedback"
    creator: str = ""
    created: datetime | None = None
    modified: datetime | None = None
    answers: str | None = None
    source: str = ""
    names: tuple[str, ...] = ()
    sha256: str = ""
    selectors: list[Any] = field(default_factory=list)
    audience: bool = False
    why: str = ""


def listed(given: Any) -> list[Any]:
    """The annotations of a page, a collection with its first page, a list, or a single one. Raises Invalid."""
    if isinstance(given, dict) and given.get("type") == "AnnotationCollection":
        given = given.get("first")
    if isinstance(given, dict) and given.get("type") == "AnnotationPage":
        given = given.get("items")
    elif isinstance(given, dict) and "target" in given:
        given = [given]
    if not isinstance(given, list):
        raise Invalid({"": [_("Send an AnnotationPage, or a list of annotations.")]})
    if not given or len(given) > MOST:
        raise Invalid({"": [_("Send 1 to %(most)s annotations at a time.", most=MOST)]})
    return given


def read(items: list[Any]) -> list[Note]:
    """A note for each annotation, in their order."""
    return [_read(line, one) for line, one in enumerate(items, 1)]


def _read(line: int, given: Any) -> Note:
    if not isinstance(given, dict):
        return Note(line, "", why=_("This is not an annotation."))
    note = Note(line, _id(given))
    try:
        _fill(note, as_w3c(given))
    except ValidationError as wrong:
        note.why = str(wrong.messages[0]) if isinstance(wrong.messages, list) else str(wrong)
    except (ValueError, TypeError, AttributeError, LookupError, RecursionError):
        note.why = _("This is not an annotation.")
    return note


def _id(given: Mapping[str, Any]) -> str:
    """Its own id; what has none, or one that is too long, is known by what it says."""
    said = given.get("id", given.get("@id"))
    if isinstance(said, str) and 0 < len(said) <= LONGEST_ID and said.isprintable():
        return said
    return "urn:sha256:" + hashlib.sha256(json.dumps(given, sort_keys=True).encode()).hexdigest()


def _fill(note: Note, given: dict[str, Any]) -> None:
    note.creator = creator_of(given) or next((creator_of(one) for one in _bodies(given) if creator_of(one)), "")
    note.created, note.modified = (_moment(given.get(name)) for name in ("created", "modified"))
    note.audience = given.get("audience") is not None
    _aim(note, given["target"])
    replying = "replying" in _list(given.get("motivation"))
    if replying and not note.selectors:
        note.answers = note.source
    tags = [str(one.get("value", "")) for one in _bodies(given) if one.get("purpose") == "tagging"]
    note.label = next((one for one in tags if one in LABELS), "question" if given.get("motivation") == "questioning" else
                      "feedback")
    more = [f"#{one}" for one in tags if one and one not in LABELS]
    said = [_said(one) for one in _bodies(given) if one.get("purpose") != "tagging"]
    note.text = _words.deserialize("\n\n".join(one for one in [*said, " ".join(more)] if one))


def _bodies(given: Mapping[str, Any]) -> list[dict[str, Any]]:
    bodies = given.get("body", given.get("bodyValue", []))
    return [one if isinstance(one, dict) else {"value": str(one)} for one in _list(bodies)]


def _said(body: Mapping[str, Any]) -> str:
    value = body.get("value", body.get("id", ""))
    if not isinstance(value, str):
        raise ValueError("body")
    return unescape(nh3.clean(value, tags=set())) if body.get("format") == "text/html" else value


def creator_of(given: Mapping[str, Any]) -> str:
    """The name of who wrote it: a word, or the name in an object. One that cannot be shown is left out."""
    who = next(iter(_list(given.get("creator"))), None)
    said = who.get("name") or who.get("nickname") or who.get("id") if isinstance(who, dict) else who
    try:
        return _name.deserialize(str(said)[:120]) if said else ""
    except ValidationError:
        return ""


def _moment(said: Any) -> datetime | None:
    """A time with its zone that is not to come; anything else is none."""
    try:
        when = datetime.fromisoformat(said)
    except (TypeError, ValueError):
        return None
    return when if when.tzinfo and when <= clock.now() + timedelta(minutes=5) and when.year > 1990 else None


def _aim(note: Note, target: Any) -> None:
    """Where it points: a source by its address, and perhaps selectors, the first that we understand counts."""
    one = _list(target)[0]
    if isinstance(one, str):
        note.source = one
    else:
        source = one.get("source", one.get("id", ""))
        told = source if isinstance(source, dict) else {}
        note.source = str(told.get("id", "")) if told else str(source)
        hints = [told.get(name) or one.get(name) for name in ("title", "name", "label", "sha256", "digest")]
        note.names = tuple(str(hint) for hint in hints[:3] if hint)
        found = _HASH.search(" ".join(str(hint) for hint in hints[3:] if hint))
        note.sha256 = found[0].lower() if found else ""
        note.selectors = _list(one.get("selector"))
    if not note.sha256 and (found := _HASH.search(note.source)):
        note.sha256 = found[0].lower()


def _list(given: Any) -> list[Any]:
    if given is None:
        return []
    return list(given) if isinstance(given, list) else [given]
