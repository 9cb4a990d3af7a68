"""The real server as its operator starts it: `python -m portal run`, one process or several, with data of its own."""

import os
import shutil
import sys
import tempfile
import urllib.error
import urllib.request
from pathlib import Path
from types import TracebackType

from tests.support.processes import Child, free_port
from tests.support.tree import ROOT

KEPT = ("PATH", "HOME", "LANG", "TZ", "TMPDIR", "COVERAGE_PROCESS_START")


class Served:
    """Server processes on free ports of this machine that share one database, one home and, if given, one Redis."""

    def __init__(self, database_url: str = "", *, processes: int = 1, redis_url: str = "",
                 arguments: tuple[str, ...] = ("--empty",), patience: float = 60, **environ: str) -> None:
        self.home = Path(tempfile.mkdtemp(prefix="mq-home-"))
        self.database_url = database_url
        self.arguments = arguments
        self.patience = patience  # how long the first start may take, in seconds
        self.environ = {key: os.environ[key] for key in KEPT if key in os.environ} | {
            "MAQUETTE_HOME": str(self.home), "DATABASE_URL": database_url, "REDIS_URL": redis_url,
            "HOST": "127.0.0.1", "LIMITS": "off", "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1", **environ}
        self.ports = [free_port() for _each in range(processes)]
        self.children: list[Child | None] = [None] * processes

    def __enter__(self) -> "Served":
        self.start(patience=self.patience)  # the first brings the database up to date, the others come together
        for number in range(1, len(self.ports)):
            self.launch(number)
        for number in range(1, len(self.ports)):
            self.wait(number)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None,
                 trace: TracebackType | None) -> None:
        if kind is not None:
            sys.stderr.write(self.said()[-8000:])
        for child in self.children:
            if child is not None:
                child.kill()
        shutil.rmtree(self.home, ignore_errors=True)

    @property
    def urls(self) -> list[str]:
        return [f"http://127.0.0.1:{port}" for port in self.ports]

    @property
    def url(self) -> str:
        """Where the first process answers."""
        return self.urls[0]

    def start(self, number: int = 0, patience: float = 60) -> None:
        """Starts one process and waits until it answers."""
        self.launch(number)
        self.wait(number, patience)

    def launch(self, number: int) -> None:
        """Starts one process and does not wait."""
        self.children[number] = Child(
            [sys.executable, "-m", "portal", "run", *self.arguments], self.home / f"server-{number}.log",
            env={**self.environ, "PORT": str(self.ports[number])}, cwd=ROOT)

    def wait(self, number: int = 0, patience: float = 60) -> None:
        """Waits until a process answers. Raises AssertionError with its last words when it does not."""
        self.child(number).wait_until(lambda: answers(self.urls[number] + "/livez"), patience)

    def child(self, number: int = 0) -> Child:
        """One of the processes, to look at its memory or to send it a signal."""
        found = self.children[number]
        assert found is not None
        return found

    def kill(self, number: int = 0) -> None:
        """kill -9."""
        self.child(number).kill()

    def terminate(self, number: int = 0, patience: float = 15) -> int:
        """SIGTERM, as an operator stops it; returns the exit code."""
        return self.child(number).terminate(patience)

    def restart(self, number: int = 0, patience: float = 60) -> None:
        """kill -9 and start again on the same port."""
        self.kill(number)
        self.start(number, patience)

    def said(self) -> str:
        """What all processes logged."""
        return "".join(log.read_text(errors="replace") for log in sorted(self.home.glob("server-*.log")))


def answers(url: str) -> bool:
    """Whether something good comes from there."""
    try:
        with urllib.request.urlopen(url, timeout=2) as answer:
            return 200 <= answer.status < 300
    except (urllib.error.URLError, ConnectionError, TimeoutError):
        return False
