"""Prints what the table of permissions lacks, with what each role met: read each line, judge it, then put it into the table.

Run it: python -m tests.support.observe
"""

import re
import tempfile
from pathlib import Path

from tests.support.databases import SqliteHouse
from tests.support.inside import Inside
from tests.support.permissions import API, ROLES, Line, body_of, met, path_of, read, routes
from tests.support.site import migrate


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        inside = Inside(SqliteHouse(Path(folder), migrate), "observed", Path(folder) / "home")
        known = {line.key for line in read()}
        for key, twins in sorted(routes(inside.app).items(), key=lambda one: one[0][::-1]):
            if key not in known:
                line = Line(*key, thing=guess(inside, key[1]), cells="", body="")
                cells = "/".join(sorted({observed(inside, line, twin.rule.startswith(API)) for twin in twins}))
                print(f"{key[0]} {key[1]} | {line.thing} | {cells}")
        inside.close()


def guess(inside: Inside, rule: str) -> str:
    """A thing of the world with the words this rule needs."""
    words = set(re.findall(r"<(?:[^:<>]+:)?(\w+)>", rule))
    fitting = [name for name, thing in inside.world.things.items() if set(thing) == words]
    return fitting[0] if fitting and words else " + ".join(f"{word}=unknown" for word in sorted(words))


def observed(inside: Inside, line: Line, by_program: bool) -> str:
    """What every role met, with an empty body."""
    path = (API if by_program else "") + path_of(line.rule, line.thing, inside.world)
    body = None if line.method == "GET" else body_of("{}", inside.world)
    return "".join(met(inside.try_(person, line.method, path, body)) for person in ROLES.values())


if __name__ == "__main__":
    main()
