"""A later start: when the database stands at this version and has people in it, nothing is to be prepared and the server
comes at once. Reads as little of the house as it can, because every import counts when people wait.
"""

import os
import re
import sqlite3
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, NoReturn

from portal.config import BadSettings, Settings, read_settings

VERSIONS = Path(__file__).parent / "migrations" / "versions"
SERVED = "portal.app:make_served"
UNFINISHED = "demo-unfinished"  # kept by portal/demo/commands.py
HINT = "\nTo sign in as somebody: bin/portal link MAIL"
ASKED = "SELECT version_num, EXISTS (SELECT 1 FROM user_account) FROM alembic_version"


def serve_again(words: Sequence[str]) -> None:
    """Serves, and does not come back, when these words ask for a plain start of what already stands; else does nothing."""
    if not words or words[0] != "run" or set(words[1:]) - {"--empty"}:
        return
    try:
        settings = read_settings()
    except BadSettings:
        return  # the command line tells what is wrong
    if (settings.home / UNFINISHED).exists():
        return  # the first start was cut off while it filled the demo
    if stands_here(settings, head(VERSIONS)):
        banner = f"Maquette is ready: http://{{host}}:{{port}}{HINT}"
        _serve_here({"factory": SERVED, "host": settings.host, "port": settings.port, "banner": banner, "settings": {}})


def _serve_here(task: dict[str, Any]) -> NoReturn:
    """Serves in this process: it has read nothing that gevent's patches come too late for, so no new interpreter is needed."""
    from portal.serving import work  # gunicorn, which the commands need not read

    work(task)
    sys.exit()


def stands_here(settings: Settings, newest: str | None) -> bool:
    """The same as `stands`, without reading psycopg here: a child asks PostgreSQL while this process reads the server."""
    if settings.database_url.startswith("sqlite:///"):
        return stands(settings, newest)
    child = os.fork()
    if not child:
        said = 1
        try:
            said = 0 if stands(settings, newest) else 1
        finally:
            os._exit(said)
    import portal.serving  # noqa: F401 read while the child asks

    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def head(versions: Path) -> str | None:
    """The newest revision by the files alone; None when there is not exactly one."""
    texts = [file.read_text(encoding="utf-8") for file in versions.glob("*.py")]
    before = {found for text in texts for found in re.findall(r"""^down_revision\b.*?["'](\w+)["']""", text, re.MULTILINE)}
    known = {found for text in texts for found in re.findall(r"""^revision\b.*?["'](\w+)["']""", text, re.MULTILINE)}
    newest = known - before
    return newest.pop() if len(newest) == 1 else None


def stands(settings: Settings, newest: str | None) -> bool:
    """Whether the database is at this revision and has people in it; whatever cannot be read does not stand."""
    if newest is None:
        return False
    url = settings.database_url
    rows = _ask_sqlite(url.removeprefix("sqlite:///")) if url.startswith("sqlite:///") else _ask_postgresql(url)
    return [(str(row[0]), bool(row[1])) for row in rows] == [(newest, True)]


def _ask_sqlite(file: str) -> Sequence[Sequence[object]]:
    try:
        with closing(sqlite3.connect(f"file:{file}?mode=rw", uri=True, timeout=5)) as connection:
            return connection.execute(ASKED).fetchall()
    except sqlite3.Error:
        return []


def _ask_postgresql(url: str) -> Sequence[Sequence[object]]:
    import psycopg  # a third of a second that a start on SQLite need not wait

    try:
        with psycopg.connect("postgresql://" + url.split("://", 1)[1], connect_timeout=5) as connection:
            return connection.execute(ASKED).fetchall()
    except psycopg.Error:
        return []
