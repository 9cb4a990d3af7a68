"""Where bytes are kept: bundles of named parts under keys of our own making. The face, and the local folder behind it.

A bundle appears whole or not at all: it is written aside, made durable, then renamed into place. Another keeper (S3)
fits behind the same face.
"""

import os
import re
import secrets
import shutil
import tempfile
import time
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

KEY = re.compile(r"[0-9a-f]{32}\Z")
PART = re.compile(r"[a-z0-9][a-z0-9_.-]{0,39}\Z")


class NoSuchBlob(LookupError):
    """There is no such bundle or part; also for names that we would never have given."""


class BlobStore(ABC):
    """The face every keeper of bytes shows. Keys are random: nobody chooses one, and two uploads never share."""

    @abstractmethod
    def bench(self) -> AbstractContextManager[Path]:
        """A folder of its own to work in; it is gone afterwards, whatever happened."""

    @abstractmethod
    def adopt(self, folder: Path) -> str:
        """Keep a finished folder (its files are the parts) as a bundle; it is durable when this returns."""

    @abstractmethod
    def path(self, key: str, part: str = "file") -> Path:
        """A readable file on this machine; a keeper elsewhere fetches it first. Raises NoSuchBlob."""

    @abstractmethod
    def clear_desk(self, older_than: float) -> int:
        """Throw away what a killed process left half made so many seconds ago; how many."""

    @abstractmethod
    def open(self, key: str, part: str = "file") -> BinaryIO: ...

    @abstractmethod
    def size(self, key: str, part: str = "file") -> int: ...

    @abstractmethod
    def exists(self, key: str, part: str | None = None) -> bool: ...

    @abstractmethod
    def parts(self, key: str) -> list[str]: ...

    @abstractmethod
    def delete(self, key: str) -> None:
        """Remove a bundle; fine when it is gone already."""

    @abstractmethod
    def stored_keys(self, older_than: float = 0) -> Iterator[str]:
        """The bundles that have been here for so many seconds."""

    def put(self, content: bytes | BinaryIO, part: str = "file") -> str:
        """Keep one thing as a bundle of one part."""
        with self.bench() as bench:
            folder = bench / "out"
            folder.mkdir()
            with (folder / _part(part)).open("xb") as out:
                if isinstance(content, bytes):
                    out.write(content)
                else:
                    shutil.copyfileobj(content, out, 256 * 1024)
            return self.adopt(folder)





class LocalBlobs(BlobStore):
    """Bundles as folders two levels deep below a root; `desk` beside them holds what is being made."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._desk = root / "desk"
        self._desk.mkdir(parents=True, exist_ok=True)

    @contextmanager
    def bench(self) -> Iterator[Path]:
        bench = Path(tempfile.mkdtemp(dir=self._desk))
        try:
            yield bench
        finally:
            shutil.rmtree(bench, ignore_errors=True)

    def adopt(self, folder: Path) -> str:
        for path in folder.iterdir():
            _part(path.name)
            make_durable(path)
        make_durable(folder)
        key = secrets.token_hex(16)
        home = self._home(key)
        for level in (home.parent.parent, home.parent):
            if not level.exists():
                level.mkdir(exist_ok=True)
                make_durable(level.parent)
        folder.rename(home)
        make_durable(home.parent)
        return key

    def path(self, key: str, part: str = "file") -> Path:
        path = self._home(key) / _part(part)
        if not path.is_file():
            raise NoSuchBlob(part)
        return path

    def open(self, key: str, part: str = "file") -> BinaryIO:
        return self.path(key, part).open("rb")

    def size(self, key: str, part: str = "file") -> int:
        return self.path(key, part).stat().st_size

    def exists(self, key: str, part: str | None = None) -> bool:
        if not KEY.match(key) or (part is not None and not PART.match(part)):
            return False
        home = self._home(key)
        return home.is_dir() if part is None else (home / part).is_file()

    def parts(self, key: str) -> list[str]:
        if not self.exists(key):
            raise NoSuchBlob(key)
        return sorted(path.name for path in self._home(key).iterdir())

    def delete(self, key: str) -> None:
        """The bundle vanishes at once by a rename, then its bytes go."""
        going = Path(tempfile.mkdtemp(dir=self._desk))
        with suppress(FileNotFoundError):  # somebody was quicker: it is gone, which is what was asked for
            self._home(key).rename(going / "out")
        shutil.rmtree(going, ignore_errors=True)

    def stored_keys(self, older_than: float = 0) -> Iterator[str]:
        latest = time.time() - older_than
        for home in sorted(self.root.glob("[0-9a-f][0-9a-f]/[0-9a-f][0-9a-f]/*")):
            if KEY.match(home.name) and home.stat().st_mtime <= latest:
                yield home.name

    def clear_desk(self, older_than: float) -> int:
        latest = time.time() - older_than
        left = [bench for bench in self._desk.iterdir() if bench.stat().st_mtime <= latest]
        for bench in left:
            shutil.rmtree(bench, ignore_errors=True)
        return len(left)

    def _home(self, key: str) -> Path:
        if not KEY.match(key):
            raise NoSuchBlob(key)
        return self.root / key[:2] / key[2:4] / key


def make_durable(path: Path) -> None:
    """Ask the disk to hold a file's bytes, or a folder's names, through a power cut."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _part(name: str) -> str:
    if not PART.match(name):
        raise NoSuchBlob(name)
    return name
