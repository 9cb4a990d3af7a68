"""Every route by every role, from tests/permissions.txt, and every room by every role; a route that is not there fails."""

import os
from datetime import date

import pytest

from tests import people
from tests.support.permissions import ROLES, Line, body_of, met, path_of, read, routes

API = "/api/v1"
LINES = read()
EVERY = os.environ.get("EVERY") == "1"


def test_the_table_has_every_route_and_no_other(world_inside):
    known, there = {line.key for line in LINES}, set(routes(world_inside.app))
    assert not there - known, "add to tests/permissions.txt:\n" + "\n".join(" ".join(one) for one in sorted(there - known))
    assert not known - there, "these routes are gone:\n" + "\n".join(" ".join(one) for one in sorted(known - there))


@pytest.mark.parametrize("role", ROLES)
def test_each_route_lets_in_whom_the_table_names(world_inside, backend, role):
    """By page on SQLite, by program on PostgreSQL: both ask the same view. Each role meets every fourth line on each of
    them, other lines by page than by program, neighbouring roles others, the next day the next; with EVERY=1 all of them.
    """
    rules, wrong, today = routes(world_inside.app), [], date.today().toordinal()
    by_program = backend == "postgres"
    for number, line in enumerate(LINES):
        twins = rules.get(line.key, ())
        if not EVERY and (number + list(ROLES).index(role) + 2 * by_program + today) % 4:
            continue
        for rule in [one for one in twins if one.rule.startswith(API) == by_program] or twins:
            said = _try(world_inside, line, role, by_program=rule.rule.startswith(API))
            if said:
                wrong.append(said)
    assert not wrong, f"{len(wrong)} answers differ from the table:\n" + "\n".join(wrong)


def _try(inside, line: Line, role: str, by_program: bool) -> str:
    """What differs from the table, or nothing."""
    path = (API if by_program else "") + path_of(line.rule, line.thing, inside.world)
    answer = inside.try_(ROLES[role], line.method, path, body_of(line.body, inside.world))
    found, wanted = met(answer), line.met_by(role, by_program)
    if found == wanted:
        return ""
    told = "" if answer is None else answer.get_data(as_text=True)[:300] if by_program else ""
    return f"{role}: {'program' if by_program else 'page'} {line}: met {found}, the table says {wanted} {told}"


def test_what_is_hidden_answers_like_what_never_was(world_inside):
    """A stranger cannot tell a hidden thing from an id that was never given."""
    never, wrong = "0000000000000", []
    for line in LINES:
        if line.method != "GET" or line.met_by("stranger", True) != "." or "<id:" not in line.rule:
            continue
        hidden = path_of(line.rule, line.thing, world_inside.world)
        words = world_inside.world.things[line.thing.split(" + ")[0]].values()
        gone = hidden
        for word in words:
            gone = gone.replace(word, never)
        first, second = (world_inside.try_(people.STRANGER, "GET", API + path) for path in (hidden, gone))
        if (first.status_code, first.get_data()) != (second.status_code, second.get_data()):
            wrong.append(f"{line}: {first.get_data()!r} is not {second.get_data()!r}")
    assert not wrong, "\n".join(wrong)


ROOMS = {  # who may sit in which room: nobody owner viewer stranger maker rival team admin
    "idea:@idea": ".+++++++", "idea:@idea/internal": "......++", "idea:@idea/other": "........",
    "idea:@draft": ".+......", "idea:@draft/internal": "........", "idea:@team idea": "......++",
    "prototype:@prototype": ".++...++", "prototype:@prototype/internal": "......++",
    "prototype:@prototype/other": "........", "prototype:@draft prototype": "......++",
    "prototype:@closed prototype": "......++",
    "bid:@bid": ".++.++++", "bid:@bid/customer": ".++...++", "bid:@bid/@paul's workshop": ".++.+.++",
    "bid:@bid/@pia's workshop": ".++..+++", "bid:@quiet bid": "....+.++", "bid:@quiet bid/customer": "......++",
    "bid:@quiet bid/@paul's workshop": "....+.++", "bid:@quiet bid/@pia's workshop": "......++",
    "pool:@pool": ".+++++++", "pool:@pool/customers": ".+++..++", "pool:@pool/other": "........",
    "waiting:@studio": ".++.....", "waiting:@studio/@waiting": ".++.....", "waiting:@studio/@pool": "........",
    "order:@order": ".++.+.++", "order:@order/internal": "......++", "order:@order/other": "........",
    "service_request:@request": ".++.+.++", "service_request:@request/internal": "......++",
    "service_request:@request/other": "........",
    "me:@olga": ".+......", "me:@olga/other": ".+......",
}


def room_of(name: str, inside) -> str:
    """A room's name with the ids of the things it names."""
    words = {**{thing: inside.world[thing] for thing in inside.world.things}, "olga": inside.cast.id(people.OLGA),
             "studio": inside.cast.actor(people.OLGA).company_id}
    for thing in sorted(words, key=len, reverse=True):
        name = name.replace(f"@{thing}", words[thing])
    return name


@pytest.mark.parametrize("role", ROLES)
def test_each_room_lets_in_whom_the_table_names(world_inside, role):
    hub, actor, wrong = world_inside.app.extensions["hub"], world_inside.cast.actor(ROLES[role]), []
    for name, cells in ROOMS.items():
        kind, _colon, rest = room_of(name, world_inside).partition(":")
        about, _slash, audience = rest.partition("/")
        with world_inside.app.database.transaction(write=False):
            inside = actor.key in hub.book.doors[kind].who(about, audience, [actor]) if actor.key else False
        if inside != (cells[list(ROLES).index(role)] == "+"):
            wrong.append(f"{role} in {name}: {inside}")
    assert not wrong, "\n".join(wrong)


def test_every_kind_of_room_is_in_the_table(world_inside):
    assert {name.partition(":")[0] for name in ROOMS} == set(world_inside.app.extensions["hub"].book.doors)
