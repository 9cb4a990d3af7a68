"""The toy application as a real server, started by portal.serve in a process of its own."""

import json
import os
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from tests.realtime.raw import Raw
from tests.support.processes import Child, free_port
from tests.support.tree import ROOT


class Toy:
    """One running server and the clients that were opened to it."""

    def __init__(self, log: Path, **environ: str) -> None:
        self.port = free_port()
        self.clients: list[Raw] = []
        kept = {key: os.environ[key] for key in ("PATH", "HOME", "LANG") if key in os.environ}
        self.child = Child([sys.executable, "-W", "error", "-m", "tests.realtime.toy", str(self.port)], log,
                           env=kept | {"PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"} | environ, cwd=ROOT)
        self.child.wait_until(lambda: f"listening on {self.port}" in self.child.said(), 30)

    def open(self, **how: Any) -> Raw:
        self.clients.append(Raw(self.port, **how))
        return self.clients[-1]

    def get(self, path: str, patience: float = 30) -> Any:
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}", timeout=patience) as answer:
            return json.load(answer)

    def memory(self) -> float:
        """What the worker holds, in MiB."""
        return psutil.Process(self.get("/hello")["pid"]).memory_info().rss / (1 << 20)

    def wait_until(self, true: Callable[[], bool], patience: float = 10) -> None:
        deadline = time.monotonic() + patience
        while not true():
            assert time.monotonic() < deadline, f"not within {patience} s"
            time.sleep(0.02)

    def forget_clients(self) -> None:
        """Closes what a test opened and waits until the server has noticed."""
        for client in self.clients:
            client.close()
        self.clients.clear()
        self.wait_until(lambda: self.get("/hello")["open"] == 0)


@pytest.fixture(scope="package")
def running_toy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Toy]:
    toy = Toy(tmp_path_factory.mktemp("toy") / "log")
    yield toy
    toy.child.kill()


@pytest.fixture
def toy(running_toy: Toy) -> Iterator[Toy]:
    """The server the quiet tests share; each leaves it without clients."""
    yield running_toy
    running_toy.forget_clients()


@pytest.fixture
def own_toy(tmp_path: Path) -> Iterator[Callable[..., Toy]]:
    """A server of one's own, with limits of one's own: own_toy(TOY_CROWD="20")."""
    started: list[Toy] = []

    def start(**environ: str) -> Toy:
        started.append(Toy(tmp_path / f"log-{len(started)}", **environ))
        return started[-1]

    yield start
    for toy in started:
        for client in toy.clients:
            client.close()
        toy.child.kill()
