"""The manners of the house as tests; each failure says what to do, and design reasons stand in docs/decisions."""

import ast
import os
import re
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

from tests.support import templates, tree, words
from tests.support.dealing import IN_THE_WORLD
from tests.support.tree import ROOT, files, imports, lines_with, name, parsed, text

DOMAIN = {"models.py", "policy.py", "actions.py", "queries.py", "events.py"}
GROUND = {"kernel", "storage", "web", "realtime", "accounts", "config"}
OPEN = {"actions", "queries", "models", "events", "policy"}
ROOF = {"portal/app.py", "portal/floorplan.py", "portal/review_room.py", "portal/deal_room.py", "portal/revising.py",
        "portal/cli.py", "portal/__main__.py",
        "portal/restart.py"}  # reads the server only when it serves: every command passes through it
LONGEST = 250


def kindly(advice: str, places: list[str]) -> None:
    """Fails with the advice and the places, if there are any."""
    if places:
        pytest.fail(f"{advice}\n  " + "\n  ".join(places[:40]), pytrace=False)


def domain_files() -> tuple[Path, ...]:
    return tuple(p for p in files(".py", under="portal/") if p.name in DOMAIN or name(p).startswith("portal/kernel/"))


def test_there_is_one_commit():
    asked = tuple(p for p in files(".py", under="portal/") if name(p) != "portal/kernel/db.py")
    kindly("Only kernel/db.py commits; open a transaction around the work instead.", lines_with(r"\.commit\(", asked))


def test_the_domain_knows_no_flask():
    found = [f"{name(p)}:{line}: {module}" for p in domain_files() for line, module in imports(p)
             if module.split(".")[0] in {"flask", "flask_socketio", "werkzeug"}]
    kindly("Below the routes nothing knows Flask; hand the actor and plain values down.", found)


def test_files_stay_readable():
    found = [f"{name(p)}: {count} lines" for p in files(".py", ".html", ".js", ".css", ".sh")
             if (count := text(p).count("\n")) > LONGEST and "/migrations/versions/" not in name(p)]
    kindly(f"A file is read at a sitting: split these by behaviour below {LONGEST} lines.", found)


def test_first_lines_tell_what_is_in_a_file():
    found = [name(p) for p in files(".py") if text(p).strip() and not ast.get_docstring(parsed(p))]
    found += [name(p) for p in files(".js", under="portal/static/js/")
              if not text(p).lstrip().startswith(("/*", "//"))]
    kindly("Begin with one line that tells what is in the file.", sorted(found))


def test_nothing_is_left_for_later():
    asked = tuple(p for p in files(".py", ".html", ".js", ".css", ".sh") if p != Path(__file__))
    kindly("Do it now, or open an issue and leave no note in the code.",
           lines_with(r"\b(TODO|FIXME|XXX|HACK)\b", asked))


def test_no_place_of_one_machine_is_named():
    asked = tuple(p for p in files() if p.suffix not in {".png", ".webp", ".avif", ".jpg", ".woff2", ".glb"})
    kindly("Paths of one machine mean nothing on another.",
           lines_with(r"(?<![\w.])/(?:work|root|home/\w+|Users/\w+)/", asked))


def test_there_is_no_grab_bag():
    found = [name(p) for p in files(".py", ".js") if p.stem in {"utils", "util", "helpers", "helper", "misc", "common"}]
    kindly("Name a file for what it does.", found)


def test_imports_stand_at_the_top():
    found = []
    for p in files(".py", under="portal/"):
        if name(p) in ROOF or "/migrations/" in name(p):
            continue
        for outer in ast.walk(parsed(p)):
            if isinstance(outer, ast.FunctionDef | ast.AsyncFunctionDef):
                found += [f"{name(p)}:{node.lineno}" for node in ast.walk(outer)
                          if (isinstance(node, ast.ImportFrom) and (node.module or "").startswith("portal"))
                          or (isinstance(node, ast.Import) and any(a.name.startswith("portal") for a in node.names))]
    kindly("An import inside a function hides a circle: turn the direction round instead.", sorted(set(found)))


def room_of(module: str) -> tuple[str, ...]:
    """The folder a module lives in: ("core", "orders") or ("ideas",)."""
    parts = module.split(".")[1:]
    return tuple(parts[:2]) if parts[:1] == ["core"] else tuple(parts[:1])


def test_a_neighbour_is_asked_at_its_front_door():
    found = []
    for p in files(".py", under="portal/"):
        own = room_of(name(p).removesuffix(".py").replace("/", "."))
        if name(p) in ROOF or own[0] in {"demo", "migrations"}:
            continue
        for line, module in imports(p):
            room = room_of(module) if module.startswith("portal.") else ()
            inside = module.split(".")[1 + len(room):]
            if room and room != own and room[0] not in GROUND and inside and OPEN.isdisjoint(inside) and is_file(module):
                found.append(f"{name(p)}:{line}: {module}")
    kindly("From another folder import its actions, queries, models, events or policy, not its inside.", found)


def is_file(module: str) -> bool:
    path = ROOT / module.replace(".", "/")
    return path.is_dir() or path.with_suffix(".py").is_file()


def test_templates_parse():
    kindly("These templates do not parse.", templates.broken())


def test_templates_keep_our_content_security_policy():
    kindly("Scripts are modules mounted by data-mount, looks are classes, trusted markup is made by web/markdown.",
           templates.inline())


def test_every_text_has_a_russian_translation():
    known = words.translated()
    missing = sorted({f"{one.place}: {one.single!r}" for one in words.used() if one.single not in known})
    kindly("Add these to the ru.po of their folder.", missing)


def test_no_translation_is_stale():
    asked = {one.single for one in words.used()}
    stale = [f"{name(path)}: {text_!r}" for text_, places in words.translated().items() if text_ not in asked
             for path, _message in places]
    kindly("Nobody says these any more; remove them from the catalogue.", sorted(stale))


def test_every_translation_is_whole():
    plural = {one.single: one.plural for one in words.used() if one.plural}
    wrong = []
    for single, places in words.translated().items():
        for path, message in places:
            counts = not isinstance(message.id, str)
            fault = words.wrong_with(message) or ("lacks its plural" if single in plural and not counts else "")
            wrong += [f"{name(path)}: {single!r} {fault}"] if fault else []
    kindly("A translation says all that the English says, in every form Russian has.", sorted(wrong))


def test_a_text_is_said_the_same_way_everywhere():
    torn = [f"{single!r}: " + ", ".join(name(path) for path, _message in places)
            for single, places in words.translated().items()
            if len({str(message.string) for _path, message in places}) > 1]
    kindly("One English text has two Russian ones; give the English two wordings or agree on one.", sorted(torn))


def pins() -> dict[str, str]:
    """Name to version of every line in the requirement files."""
    found = {}
    for file in ("requirements.txt", "requirements-dev.txt"):
        for line in text(ROOT / file).splitlines():
            line = line.split("#")[0].split(";")[0].strip()
            if line and not line.startswith("-r"):
                assert re.fullmatch(r"[\w.-]+(\[\w+\])?==[\w.]+", line), f"{file}: pin {line!r} exactly"
                package, version = line.split("==")
                found[canonical(package.split("[")[0])] = version
    return found


def canonical(package: str) -> str:
    return re.sub(r"[-_.]+", "-", package).lower()


def test_whatever_we_import_is_pinned():
    owners = packages_distributions()
    pinned = pins()
    found = set()
    for p in files(".py", under="portal/") + files(".py", under="tests/"):
        for line, module in imports(p):
            packages = owners.get(module.split(".")[0], [])
            if packages and not any(canonical(package) in pinned for package in packages):
                found.add(f"{name(p)}:{line}: {module} is from {packages[0]}")
    kindly("Pin these in requirements.txt or requirements-dev.txt.", sorted(found))


def test_who_walks_the_world_is_dealt_together():
    there = {name(p) for p in files(".py", under="tests/") if p.name.startswith("test_") and "world_inside" in text(p)}
    there -= {"tests/test_house.py"}
    kindly("tests/support/dealing.py does not name the files that ask for world_inside:", sorted(there ^ set(IN_THE_WORLD)))


def test_programs_can_be_run():
    found = [name(p) for folder in ("bin/", ".ci/") for p in files(under=folder)
             if text(p).startswith("#!") and not os.access(p, os.X_OK)]
    kindly("chmod +x these.", found)


def test_the_version_is_one():
    project = tomllib.loads(text(ROOT / "pyproject.toml"))["project"]
    changes = ROOT / "CHANGELOG.md"
    assert not changes.exists() or project["version"] in tree.text(changes)


def test_a_live_part_begins_at_the_number_its_page_was_made_with():
    asked = tuple(p for p in files(".html", under="portal/templates/"))
    kindly("Give data-room its data-seq, else what happens before the line is up is lost.",
           lines_with(r"data-room=(?![^>]*data-seq=)", asked))
