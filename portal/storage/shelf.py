"""What an application keeps its files with: the store, the workshop and the allowance, found by the database in use."""

from dataclasses import dataclass
from pathlib import Path
from weakref import WeakKeyDictionary

from sqlalchemy import Engine

from portal.kernel.db import Database, session
from portal.storage.blobs import BlobStore, LocalBlobs
from portal.storage.verdicts import Limits
from portal.storage.workshop import Workshop


@dataclass(frozen=True)
class Allowance:
    """What one person may send in a day."""

    files: int = 300
    bytes: int = 1024 * 1024 * 1024


@dataclass(frozen=True)
class Shelf:
    """Everything an application needs to take files in and hand them out."""

    blobs: BlobStore
    workshop: Workshop
    allowance: Allowance

    @property
    def limits(self) -> Limits:
        return self.workshop.limits


_SHELVES: WeakKeyDictionary[Engine, Shelf] = WeakKeyDictionary()


def put_up(database: Database, folder: Path, limits: Limits | None = None, allowance: Allowance | None = None) -> Shelf:
    """Gives a database its shelf in a folder; called once when the application is made."""
    blobs = LocalBlobs(folder)
    shelf = Shelf(blobs, Workshop(blobs, limits or Limits()), allowance or Allowance())
    _SHELVES[database.engine] = shelf
    return shelf


def shelf_of(database: Database) -> Shelf:
    """The shelf that was put up for this database. Raises KeyError without one."""
    return _SHELVES[database.engine]


def shelf_here() -> Shelf:
    """The shelf of the running transaction's database."""
    bound = session().get_bind()
    return _SHELVES[bound if isinstance(bound, Engine) else bound.engine]
