"""What people had at each landing, kept as SQL; a later version must bring every one of them to its own schema."""

import sqlite3
import subprocess
import sys
from pathlib import Path

from tests.support.postgres import INSTALLED, Postgres
from tests.support.served import Served
from tests.support.tree import ROOT

KEPT = ROOT / "tests" / "data" / "landings"


def dumps(backend: str) -> list[Path]:
    """The kept databases of one kind, oldest first."""
    return sorted(KEPT.glob(f"*-{backend}.sql"))


def load(dump: Path, url: str, server: Postgres | None = None) -> None:
    """Fills an empty database from a dump."""
    if server is None:
        with sqlite3.connect(url.removeprefix("sqlite:///")) as connection:
            connection.executescript(dump.read_text())
        connection.close()
        return
    name = url.partition("@/")[2].partition("?")[0]
    subprocess.run([INSTALLED / "bin" / "psql", "-q", "-v", "ON_ERROR_STOP=1", "-h", server.data, "-U", "maquette",
                    "-d", name, "-f", dump], check=True, capture_output=True)


def dump_sqlite(path: Path) -> str:
    """A database as SQL; full-text tables bring their inner tables themselves and are filled from what they index."""
    with sqlite3.connect(path) as connection:
        virtual = dict(connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%'").fetchall())
        unsaid = ("PRAGMA writable_schema", "INSERT INTO sqlite_master", *(f'INSERT INTO "{one}" ' for one in virtual),
                  *(f"{start}{quote}{one}_" for one in virtual for quote in "'\"`"
                    for start in ("CREATE TABLE ", "INSERT INTO ")))
        said = [one for one in connection.iterdump() if not one.startswith(unsaid)]
    connection.close()
    made = [f"{sql};" for sql in virtual.values()]
    return "\n".join([*made, *said, *(f"INSERT INTO {one}({one}) VALUES ('rebuild');" for one in virtual)]) + "\n"


def dump_postgres(server: Postgres, name: str) -> str:
    """A database as SQL, without who owned it and where."""
    return subprocess.run(
        [INSTALLED / "bin" / "pg_dump", "-h", server.data, "-U", "maquette", "--no-owner", "--no-privileges", name],
        check=True, capture_output=True, text=True).stdout


def main(landing: str) -> int:
    """Starts this version with its demo on both databases and keeps what it made."""
    targets = {backend: KEPT / f"{landing}-{backend}.sql" for backend in ("sqlite", "postgres")}
    if any(target.exists() for target in targets.values()):
        print(f"The landing {landing} is kept already; take another name.")
        return 1
    server = Postgres()
    try:
        for backend, target in targets.items():
            url = server.create("landing") if backend == "postgres" else ""
            with Served(url, arguments=()) as served:
                served.terminate()
                said = dump_postgres(server, "landing") if backend == "postgres" else \
                    dump_sqlite(served.home / "maquette.db")
            target.write_text(said)
            print(f"Kept {target.relative_to(ROOT)} ({len(said) // 1024} kB).")
    finally:
        server.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
