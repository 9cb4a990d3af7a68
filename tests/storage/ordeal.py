"""Running hostile files through the child's own work, each in a process forked for it under the child's own limits.

A fork spares reading the libraries anew, so that thousands can be tried; all else is as in earnest: limits, verdict, parts.
"""

import importlib
import json
import os
import random
import shutil
import signal
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from portal.storage import child
from portal.storage.beside import pages_beside
from portal.storage.kinds import FAMILIES, HEAD, guess
from portal.storage.refusals import SENTENCES
from portal.storage.verdicts import Limits
from portal.storage.workshop import KILLED_BY_CLOCK, OUT_OF_MEMORY, end_of
from tests.storage.mutants import mutants, seeds

ENDINGS = {"jpg": b"\xff\xd8\xff", "webp": b"RIFF", "avif": b"\0\0\0", "glb": b"glTF", "mp4": b"\0\0\0",
           "webm": b"\x1aE\xdf\xa3", "pack": b""}
ASIS = ("master.glb", "master.mp4", "master.webm")  # a model's points and a film's frames are kept as they came
PATIENCE = 40  # seconds by the clock on the wall, as in earnest


@dataclass
class Ordeal:
    """How one file fared: "taken" or the code of a refusal; "crash" for any other end.

    Seconds of the processor and MiB are those of its process.
    """

    kind: str
    code: str
    seconds: float
    memory: float
    leaked: tuple[str, ...] = ()


@contextmanager
def bench() -> Iterator[Path]:
    """A folder to work in, with all the libraries read."""
    for maker in set(child.MAKERS.values()):
        importlib.import_module(f"portal.storage.{maker}")
    folder = Path(tempfile.mkdtemp())
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


def endure(folder: Path, kind: str, content: bytes) -> Ordeal:
    """Try one file."""
    place = folder / "one"
    (place / "out").mkdir(parents=True)
    (place / "source").write_bytes(content)
    limits = Limits().of(FAMILIES.get(guess(content[:HEAD], len(content)), ""))
    pid = os.fork()
    if not pid:
        _work(place, limits)
    _pid, status, used = os.wait4(pid, 0)
    seconds = used.ru_utime + used.ru_stime
    code, leaked = _code(place, os.waitstatus_to_exitcode(status)), ()
    if code == "taken":
        leaked = tuple(leaks(place))
    shutil.rmtree(place)
    return Ordeal(kind, code, seconds, used.ru_maxrss / 1024, leaked)


def _work(place: Path, limits: Limits) -> None:
    """In the forked process: what portal/storage/child.py does, and nothing of the parent's afterwards."""
    try:
        signal.alarm(PATIENCE)
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 1)
        os.dup2(null, 2)
        child.bind(limits)
        told = child.verdict(place / "source", place / "out", limits)
        (place / "verdict.json").write_text(json.dumps(told))
        os._exit(0)
    finally:
        os._exit(70)


def _code(place: Path, ended: int) -> str:
    if ended:
        return end_of(ended) if ended in (*KILLED_BY_CLOCK, *OUT_OF_MEMORY) else f"crash {ended}"
    told = json.loads((place / "verdict.json").read_text())
    code = str(told.get("refused", "taken"))
    return code if code in SENTENCES or code == "taken" else f"crash {code}"


def leaks(place: Path) -> Iterator[str]:
    """Parts that are not what their name says, or hold what was stuffed into the file."""
    for folder in (place / "out", *pages_beside(place / "out").glob("*")):
        for part in folder.iterdir():
            content = part.read_bytes()
            if not content.startswith(ENDINGS[part.suffix[1:]]):
                yield f"{part.name} is something else"
            if b"PAYLOAD" in content and part.name not in ASIS:
                yield f"{part.name} holds what was stuffed in"


def main(files: int, seed: int) -> None:
    """The honest seeds, then so many hostile files; a line of JSON for each."""
    with bench() as folder:
        for kind, content in (*seeds().items(), *mutants(random.Random(seed), files)):
            print(json.dumps(asdict(endure(folder, kind, content))), flush=True)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
