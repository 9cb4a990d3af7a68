"""Every text a person may read: gathered from Python and templates, and looked up in the Russian catalogues."""

import ast
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from babel.messages.catalog import Message
from babel.messages.pofile import read_po
from jinja2 import Environment
from jinja2 import nodes as jinja

from tests.support.templates import environment
from tests.support.tree import ROOT, files, name, parsed, text

SINGLE = {"_", "lazy", "gettext"}
PLURAL = {"ngettext", "lazy_plural"}
PLACE = re.compile(r"%\((\w+)\)[sd]")


@dataclass(frozen=True)
class Used:
    """A text where it stands; `plural` is empty for one that counts nothing."""

    place: str
    single: str
    plural: str = ""


def from_python(path: Path) -> list[Used]:
    """The texts of one Python file."""
    found = []
    for node in ast.walk(parsed(path)):
        if not isinstance(node, ast.Call):
            continue
        called = node.func.id if isinstance(node.func, ast.Name) else node.func.attr \
            if isinstance(node.func, ast.Attribute) else ""
        words = [arg.value for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
        place = f"{name(path)}:{node.lineno}"
        if called in SINGLE and words:
            found.append(Used(place, words[0]))
        elif called in PLURAL and len(words) >= 2:
            found.append(Used(place, words[0], words[1]))
    return found


def from_template(path: Path, jinja_environment: Environment) -> list[Used]:
    """The texts of one template."""
    found = []
    for call in jinja_environment.parse(text(path)).find_all(jinja.Call):
        if not isinstance(call.node, jinja.Name):
            continue
        words = [arg.value for arg in call.args if isinstance(arg, jinja.Const) and isinstance(arg.value, str)]
        place = f"{name(path)}:{call.lineno}"
        if call.node.name in SINGLE and words:
            found.append(Used(place, words[0]))
        elif call.node.name in PLURAL and len(words) >= 2:
            found.append(Used(place, words[0], words[1]))
    return found


@cache
def used() -> tuple[Used, ...]:
    """Every text of the product."""
    found = [one for path in files(".py", under="portal/") for one in from_python(path)]
    shown = environment()
    found += [one for path in files(".html", ".txt", ".xml", under="portal/templates/")
              for one in from_template(path, shown)]
    return tuple(found)


@cache
def catalogues() -> tuple[Path, ...]:
    return tuple(sorted(ROOT.glob("portal/**/locale/ru.po")))


@cache
def translated() -> dict[str, list[tuple[Path, Message]]]:
    """Each English text with the places where it has a Russian entry."""
    found: dict[str, list[tuple[Path, Message]]] = {}
    for path in catalogues():
        with path.open("rb") as stream:
            for message in read_po(stream, locale="ru", abort_invalid=True):
                if message.id:
                    key = message.id if isinstance(message.id, str) else message.id[0]
                    found.setdefault(key, []).append((path, message))
    return found


def wrong_with(message: Message) -> str:
    """What a Russian entry lacks, or nothing."""
    ids = [message.id] if isinstance(message.id, str) else list(message.id)
    strings = [message.string] if isinstance(message.string, str) else list(message.string)
    if message.fuzzy:
        return "is marked fuzzy"
    if len(ids) > 1 and len(strings) != 3:
        return f"has {len(strings)} plural forms, Russian has 3"
    if not all(strings):
        return "is empty"
    asked = {place for one in ids for place in PLACE.findall(one)}
    for string in strings:
        given = set(PLACE.findall(string))
        # The form for one may leave the number out, and English may write "one" where Russian counts.
        if given - asked - {"num"} or (asked - given - {"num", "n", "count"}):
            return f"fills in {sorted(given)}, the English {sorted(asked)}"
    return ""
