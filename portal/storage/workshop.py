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
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import IO, Any

from portal.kernel.errors import Busy, PortalError
from portal.storage.beside import pages_beside
from portal.storage.blobs import BlobStore
from portal.storage.kinds import FAMILIES, HEAD, guess, stl_size
from portal.storage.names import clean_name
from portal.storage.refusals import refusal
from portal.storage.verdicts import Limits

ROOT = Path(__file__).resolve().parents[2]
CHUNK = 256 * 1024
# The child gets nothing of our environment: no addresses, no secrets. One memory arena keeps its address space small.
ENVIRONMENT = {"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "MALLOC_ARENA_MAX": "1",
               "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
ALL = ("image", "model", "video", "document")


@dataclass(frozen=True)
class Prepared:
    """A file that is safe and durable in the store, not yet anybody's."""

    key: str
    name: str
    bytes: int
    about: dict[str, Any]
    pages: tuple["Prepared", ...] = ()

    def bundles(self) -> list[str]:
        """Its own bundle and those of its pages."""
        return [self.key, *(one.key for one in self.pages)]


class Workshop:
    """Prepares files, only so many at a time."""

    def __init__(self, blobs: BlobStore, limits: Limits, places: int = 2) -> None:
        self.blobs, self.limits = blobs, limits
        self._places = threading.BoundedSemaphore(places)

    @contextmanager
    def prepared(self, stream: IO[bytes], filename: str | None, kinds: tuple[str, ...] = ALL,
                 keep_original: bool = False) -> Iterator[Prepared]:
        """The file made safe and durable; when the block refuses it, it goes. Raises UploadRefused, or Busy.

        Where only some `kinds` are wanted another one is refused before it is opened. The bytes as they came are kept as a
        part beside what is shown if asked for.
        """
        with self.blobs.bench() as bench:
            limits, size = self._spool(stream, bench / "source", kinds)
            if "document" not in kinds:
                limits = replace(limits, max_pages=0)
            about = self._ask_child(bench, limits, keep_original)
            if about["kind"] not in kinds:
                raise refusal("unwanted_kind", limits)
            prepared = self._adopt(bench, about, clean_name(filename), size)
        # Any other failure leaves the bytes to the sweep: the row may be committed without our having heard of it.
        try:
            yield prepared
        except PortalError:
            self.discard(prepared)
            raise

    def discard(self, prepared: Prepared) -> None:
        """Throw away what nobody wants after all."""
        for key in prepared.bundles():
            self.blobs.delete(key)

    def _adopt(self, bench: Path, about: dict[str, Any], name: str, size: int) -> Prepared:
        pages = tuple(
            Prepared(self.blobs.adopt(pages_beside(bench / "out") / f"{number:03d}"), name, told.pop("bytes"), told)
            for number, told in enumerate(about.pop("pages", ()), 1))
        return Prepared(self.blobs.adopt(bench / "out"), name, size, about, pages)

    def _spool(self, stream: IO[bytes], source: Path, kinds: tuple[str, ...]) -> tuple[Limits, int]:
        """Copy until the end or the limit of what it seems to be; what is longer is not read on."""
        size, limits = 0, self.limits
        with source.open("xb") as out:
            while chunk := stream.read(CHUNK):
                if not size:
                    limits = self._limits(chunk, kinds)
                size += len(chunk)
                if size > limits.max_bytes:
                    raise refusal("too_large", limits)
                out.write(chunk)
                time.sleep(0)  # let others run between two chunks
        if not size:
            raise refusal("empty", self.limits)
        return limits, size

    def _limits(self, head: bytes, kinds: tuple[str, ...]) -> Limits:
        """The limits for what the first bytes promise. Raises UploadRefused where it is not wanted."""
        family = FAMILIES.get(guess(head[:HEAD], stl_size(head)), "")
        if family and family not in kinds:
            raise refusal("unwanted_kind", self.limits)
        return self.limits.of(family)

    def _ask_child(self, bench: Path, limits: Limits, keep_original: bool) -> dict[str, Any]:
        (bench / "out").mkdir()
        if not self._places.acquire(timeout=limits.wall_seconds):
            raise Busy
        try:
            code = self._run_child(bench, limits, keep_original)
        finally:
            self._places.release()
        answer = bench / "verdict.json"
        if code != 0 or not answer.exists():
            raise refusal(end_of(code), limits)
        about: dict[str, Any] = json.loads(answer.read_bytes())
        if "refused" in about:
            raise refusal(about["refused"], limits, about.get("seems", ""))
        return about

    def _run_child(self, bench: Path, limits: Limits, keep_original: bool) -> int:
        """The child's exit code; one that outstays its time is killed."""
        command = [sys.executable, "-P", "-m", "portal.storage.child", "source", "out", "verdict.json"]
        asked = json.dumps({"limits": asdict(limits), "keep_original": keep_original}).encode()
        with subprocess.Popen(
            command, cwd=bench, env=ENVIRONMENT, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, start_new_session=True,
        ) as child:
            try:
                child.communicate(asked, timeout=limits.wall_seconds)
            except BaseException as ended:
                child.kill()
                if not isinstance(ended, subprocess.TimeoutExpired):
                    raise
                return OUT_OF_TIME
        return child.returncode


OUT_OF_TIME = -999
KILLED_BY_CLOCK = (OUT_OF_TIME, -24, -27, -9)  # the wall clock, SIGXCPU, SIGPROF, and SIGKILL at the hard CPU limit
OUT_OF_MEMORY = (-4, -5, -6)  # SIGILL, SIGTRAP, SIGABRT: how PDFium and libc leave when they get no more


def end_of(code: int) -> str:
    """The word for a child that left without a verdict."""
    return "took_too_long" if code in KILLED_BY_CLOCK else "too_heavy" if code in OUT_OF_MEMORY else "broken"
