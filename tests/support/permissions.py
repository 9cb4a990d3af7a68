"""Reads tests/permissions.txt, the table of routes and roles, and tells what a request met."""

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from flask import Flask
from werkzeug.routing import Rule
from werkzeug.test import TestResponse

from tests import people
from tests.people import Person
from tests.support.world import World

TABLE = Path(__file__).resolve().parents[1] / "permissions.txt"
ROLES: dict[str, Person | None] = {
    "nobody": people.GUEST, "owner": people.OLGA, "viewer": people.VERA, "stranger": people.STRANGER,
    "maker": people.PAUL, "rival": people.PIA, "team": people.TOM, "admin": people.ADA}
API = "/api/v1"
MET = {401: "?", 403: "-", 404: ".", 409: "x", 422: "i"}


@dataclass(frozen=True)
class Line:
    """One line of the table: a route, the thing it is tried on, what each role meets, and the body sent."""

    method: str
    rule: str
    thing: str
    cells: str
    body: str

    @property
    def key(self) -> tuple[str, str]:
        return self.method, self.rule

    def met_by(self, role: str, by_program: bool) -> str:
        """What a role meets; where page and program differ the line has both, the page first."""
        return self.cells.split("/")[-1 if by_program else 0][list(ROLES).index(role)]

    def __str__(self) -> str:
        return f"{self.method} {self.rule} [{self.thing}]"


def read() -> list[Line]:
    """The table. Raises ValueError for a line that is none."""
    lines = []
    for text in TABLE.read_text(encoding="utf-8").splitlines():
        if not text.strip() or text.startswith("#"):
            continue
        parts = [part.strip() for part in text.split("|", 3)]
        if len(parts) < 3 or {len(one) for one in parts[2].split("/")} != {len(ROLES)} or set(parts[2]) - set("+x?-.i/"):
            raise ValueError(f"not a line of the table: {text}")
        method, rule = parts[0].split(None, 1)
        lines.append(Line(method, rule, parts[1], parts[2], parts[3] if len(parts) > 3 else ""))
    return lines


def routes(app: Flask) -> dict[tuple[str, str], list[Rule]]:
    """Every rule of the application by method and path; the page and its API twin stand together."""
    found: dict[tuple[str, str], list[Rule]] = {}
    for rule in app.url_map.iter_rules():
        for method in (rule.methods or set()) - {"HEAD", "OPTIONS"}:
            found.setdefault((method, rule.rule.removeprefix(API)), []).append(rule)
    return found


def path_of(rule: str, thing: str, world: World) -> str:
    """The rule with its words filled in from a thing of the world; `name=word` stands for itself."""
    words: dict[str, str] = {}
    for one in filter(None, (part.strip() for part in thing.split("+"))):
        words |= dict([one.split("=", 1)]) if "=" in one else world.things[one]
    return re.sub(r"<(?:[^:<>]+:)?(\w+)>", lambda found: words[found.group(1)], rule)


def body_of(text: str, world: World) -> Any:
    """The body with `@thing` filled in; none where the line has none."""
    if text in ("", "FILE"):
        return text or None
    return json.loads(re.sub(r'"@([^"]+)"', lambda found: json.dumps(world[found.group(1)]), text))


def met(answer: TestResponse | None) -> str:
    """What a request met, as a letter of the table; else the status."""
    if answer is None:
        return "+"
    if answer.status_code in (302, 303) and answer.headers["Location"].startswith("/sign-in"):
        return "?"
    if answer.status_code < 400:
        return "+"
    return MET.get(answer.status_code, str(answer.status_code))
