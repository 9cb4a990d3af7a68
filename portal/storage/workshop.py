"""The parent's side of the child: spool what comes in, start the child under a clock, read its verdict, adopt its work.

Under gevent the patched `subprocess`, `threading` and `time` let the loop turn while the child works.
"""

import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any

from portal.kernel.errors import Busy, PortalError
from portal.storage.blobs import BlobStore
from portal.storage.names import clean_name
from portal.storage.refusals import refusal
from portal.storage.verdicts import Limits

ROOT = Path(__file__).resolve().parents[2]
CHUNK = 256 * 1024
# The child gets nothing of our environment: no addresses, no secrets. One memory arena keeps its address space small.
ENVIRONMENT = {"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "MALLOC_ARENA_MAX": "1",
               "OMP_NUM_THREADS": "1"}


@dataclass(frozen=True)
class Prepared:
    """A file that is safe and durable in the store, not yet anybody's."""

    key: str
    name: str
    bytes: int
    about: dict[str, Any]


class Workshop:
    """Prepares files, only so many at a time."""

    def __init__(self, blobs: BlobStore, limits: Limits, places: int = 2) -> None:
        self.blobs, self.limits = blobs, limits
        self._places = threading.BoundedSemaphore(places)

    @contextmanager
    def prepared(self, stream: IO[bytes], filename: str | None) -> Iterator[Prepared]:
        """The file made safe and durable; when the block refuses it, it goes. Raises UploadRefused, or Busy."""
        with self.blobs.bench() as bench:
            size = self._spool(stream, bench / "source")
            about = self._ask_child(bench)
            key = self.blobs.adopt(bench / "out")
        # Any other failure leaves the bytes to the sweep: the row may be committed without our having heard of it.
        try:
            yield Prepared(key, clean_name(filename), size, about)
        except PortalError:
            self.blobs.delete(key)
            raise

    def _spool(self, stream: IO[bytes], source: Path) -> int:
        """Copy until the end or the limit; what is longer is not read on."""
        size = 0
        with source.open("xb") as out:
            while chunk := stream.read(CHUNK):
                size += len(chunk)
                if size > self.limits.max_bytes:
                    raise refusal("too_large", self.limits)
                out.write(chunk)
                time.sleep(0)  # let others run between two chunks
        if not size:
            raise refusal("empty", self.limits)
        return size

    def _ask_child(self, bench: Path) -> dict[str, Any]:
        (bench / "out").mkdir()
        if not self._places.acquire(timeout=self.limits.wall_seconds):
            raise Busy
        try:
            code = self._run_child(bench)
        finally:
            self._places.release()
        answer = bench / "verdict.json"
        if code != 0 or not answer.exists():
            raise refusal("took_too_long" if code in KILLED_BY_CLOCK else "broken", self.limits)
        about: dict[str, Any] = json.loads(answer.read_bytes())
        if "refused" in about:
            raise refusal(about["refused"], self.limits, about.get("seems", ""))
        return about

    def _run_child(self, bench: Path) -> int:
        """The child's exit code; one that outstays its time is killed."""
        command = [sys.executable, "-P", "-m", "portal.storage.child", "source", "out", "verdict.json"]
        limits = json.dumps(asdict(self.limits)).encode()
        with subprocess.Popen(
            command, cwd=bench, env=ENVIRONMENT, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, start_new_session=True,
        ) as child:
            try:
                child.communicate(limits, timeout=self.limits.wall_seconds)
            except BaseException as ended:
                child.kill()
                if not isinstance(ended, subprocess.TimeoutExpired):
                    raise
                return OUT_OF_TIME
        return child.returncode


OUT_OF_TIME = -999
KILLED_BY_CLOCK = (OUT_OF_TIME, -24, -9)  # the wall clock, SIGXCPU, and SIGKILL at the hard CPU limit
