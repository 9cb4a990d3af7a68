"""Child processes of the tests: they never outlive the test run, and what they said can be read."""

import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path


def free_port() -> int:
    """A TCP port on this machine that nobody listens on now."""
    with socket.socket() as asking:
        asking.bind(("127.0.0.1", 0))
        return int(asking.getsockname()[1])


class Child:
    """A started process with its log; killed by the kernel when the test process dies, however that happens."""

    def __init__(self, command: Sequence[str], log: Path, env: Mapping[str, str] | None = None, user: str | None = None,
                 cwd: Path | None = None) -> None:
        self.command, self.log = list(command), log
        guard = [found, "--pdeathsig", "KILL", "--"] if (found := shutil.which("setpriv")) else []
        as_user = {"user": user, "group": "nogroup", "extra_groups": []} if user else {}
        with log.open("ab") as written:
            self.process = subprocess.Popen(
                [*guard, *command], stdin=subprocess.DEVNULL, stdout=written, stderr=subprocess.STDOUT,
                env=None if env is None else dict(env), cwd=cwd, start_new_session=True, **as_user)

    @property
    def pid(self) -> int:
        return self.process.pid

    @property
    def running(self) -> bool:
        return self.process.poll() is None

    def said(self) -> str:
        """All that the process wrote."""
        return self.log.read_text(encoding="utf-8", errors="replace")

    def signal(self, number: int, *, group: bool = False) -> None:
        """Sends a signal to the process, or to it and all its children."""
        if self.running:
            (os.killpg if group else os.kill)(self.pid, number)

    def kill(self) -> None:
        """kill -9, children included."""
        self.signal(signal.SIGKILL, group=True)
        self.process.wait(10)

    def terminate(self, patience: float = 15) -> int:
        """A polite stop; returns the exit code. Raises AssertionError when it does not stop in time."""
        self.signal(signal.SIGTERM)
        try:
            return self.process.wait(patience)
        except subprocess.TimeoutExpired:
            self.kill()
            raise AssertionError(f"no stop within {patience} s:\n{self.said()[-4000:]}") from None

    def wait_until(self, ready: Callable[[], bool], patience: float = 30) -> None:
        """Waits until it is ready. Raises AssertionError with its last words when it ends or takes too long."""
        deadline = time.monotonic() + patience
        while not ready():
            if not self.running:
                code = self.process.returncode
                raise AssertionError(f"{self.command[0]} ended with {code}:\n{self.said()[-4000:]}")
            if time.monotonic() > deadline:
                self.kill()
                raise AssertionError(f"{self.command[0]} was not ready in {patience} s:\n{self.said()[-4000:]}")
            time.sleep(0.02)
