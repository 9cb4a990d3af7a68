"""Keys that live outside the database: a file of its owner alone, so that a copy of the database by itself opens nothing.

One key a line, "NAME KEY", 32 bytes in base64; the first seals what is new, the others still open what they sealed. The file
is read again whenever it has changed, so a key that was turned by the command line is known to all processes at once.
"""

import base64
import hashlib
import hmac
import os
import secrets
from pathlib import Path
from weakref import WeakKeyDictionary

from sqlalchemy import Engine

from portal.kernel.db import Database, session
from portal.kernel.errors import PortalError

LENGTH = 32
_RINGS: WeakKeyDictionary[Engine, "KeyRing"] = WeakKeyDictionary()


class KeyLost(PortalError):
    """Something was sealed with a key that is not here."""

    def __init__(self, name: str) -> None:
        super().__init__(f"The key {name!r} is not in the file of sealing keys.")
        self.name = name


class KeyRing:
    """The keys of one installation. A file that is not there is made at once, with one key."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._read: tuple[tuple[int, int], dict[str, bytes]] | None = None
        if not file.exists():
            self._begin()

    def current(self) -> tuple[str, bytes]:
        """Name and key of what is sealed from now on."""
        return next(iter(self.all().items()))

    def key(self, name: str) -> bytes:
        """A key by its name. Raises KeyLost."""
        found = self.all().get(name)
        if found is None:
            raise KeyLost(name)
        return found

    def all(self) -> dict[str, bytes]:
        """All keys by name, the current one first. Raises PortalError for a file that cannot be read as keys."""
        try:
            told = self.file.stat()
            if self._read is None or self._read[0] != (told.st_mtime_ns, told.st_ino):
                self._read = (told.st_mtime_ns, told.st_ino), _parsed(self.file.read_text())
        except (OSError, ValueError) as wrong:
            raise PortalError(f"{self.file} holds no sealing keys: {wrong}") from wrong
        return self._read[1]

    def turn(self) -> str:
        """Puts a new key before the others; its name."""
        before = self.all()
        name, key = _made()
        self._write({name: key} | before)
        return name

    def drop(self, names: set[str]) -> None:
        """Takes keys out. The current one stays, whatever is asked."""
        first, *_others = self.all()
        self._write({name: key for name, key in self.all().items() if name == first or name not in names})

    def _begin(self) -> None:
        draft = self._draft(dict([_made()]))
        try:
            os.link(draft, self.file)
        except FileExistsError:
            pass  # another process was first: its key counts
        draft.unlink()

    def _write(self, keys: dict[str, bytes]) -> None:
        self._draft(keys).replace(self.file)

    def _draft(self, keys: dict[str, bytes]) -> Path:
        """The file beside its place, on disk before it takes it: a key that is lost in a fall of power opens nothing again."""
        draft = self.file.with_name(f"{self.file.name}.{os.getpid()}-{secrets.token_hex(4)}")
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as out:
            out.writelines(f"{name} {base64.b64encode(key).decode()}\n" for name, key in keys.items())
            out.flush()
            os.fsync(out.fileno())
        return draft


def _made() -> tuple[str, bytes]:
    return secrets.token_hex(8), secrets.token_bytes(LENGTH)


def _parsed(text: str) -> dict[str, bytes]:
    found = {}
    for line in text.splitlines():
        name, _space, told = line.strip().partition(" ")
        if name:
            found[name] = base64.b64decode(told, validate=True)
    if not found or any(len(key) != LENGTH for key in found.values()):
        raise ValueError("each line is a name and 32 bytes in base64")
    return found


def derived(key: bytes, *purpose: str) -> bytes:
    """A key for one purpose alone: HMAC-SHA-256 of its words, each with its length."""
    words = [one.encode() for one in purpose]
    return hmac.digest(key, b"".join(len(one).to_bytes(4) + one for one in words), hashlib.sha256)


def give_ring(database: Database, ring: KeyRing) -> None:
    """Gives a database its keys; called once when the application is made."""
    _RINGS[database.engine] = ring


def ring_here() -> KeyRing | None:
    """The keys of the database of the running transaction; None where it was given none."""
    engine = session().get_bind()
    return _RINGS.get(engine) if isinstance(engine, Engine) else None
