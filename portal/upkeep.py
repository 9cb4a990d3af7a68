"""Keeping an installation well: backup, restore, and a check that says what to do. For the embedded default."""

import hashlib
import json
import shutil
import sqlite3
import tarfile
import tempfile
import tomllib
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import func, select, text, update
from sqlalchemy.engine import make_url

from portal import migrations
from portal.kernel.errors import PortalError
from portal.kernel.facts import Outbox, Room
from portal.kernel.ids import new_id
from portal.kernel.text import _
from portal.notifications.models import Mail
from portal.pricing.sealing.queries import lost_locks
from portal.storage.models import StoredFile
from portal.storage.shelf import shelf_of
from portal.web.server import Portal

FORMAT = 1
MANIFEST = "manifest.json"


def version() -> str:
    """Which Maquette this is, as the project file says."""
    project = Path(__file__).parents[1] / "pyproject.toml"
    return str(tomllib.loads(project.read_text())["project"]["version"]) if project.is_file() else ""


def database_file(app: Portal) -> Path:
    """The SQLite file. Raises PortalError where PostgreSQL has tools of its own."""
    url = make_url(app.settings.database_url)
    if not app.database.is_sqlite or not url.database:
        raise PortalError("Back up PostgreSQL with pg_dump and the files folder with your usual tool: see docs/operate.md.")
    return Path(url.database)


def backup(app: Portal, target: Path) -> dict[str, Any]:
    """Writes one archive of the database and the files, while people work on. Returns its manifest.

    The database is copied first: every file that its rows name is on disk by then, because files are written before
    their rows. The installation's secret is left out: sign-in sessions do not need it.
    """
    source = database_file(app)
    with tempfile.TemporaryDirectory(dir=app.settings.home) as bench:
        copy = Path(bench) / "maquette.db"
        with sqlite3.connect(source) as live:
            live.execute("VACUUM INTO ?", (str(copy),))
        files = [("maquette.db", copy), *_stored(app)]
        manifest = {"format": FORMAT, "made_at": datetime.now(UTC).isoformat(timespec="seconds"),
                    "revision": migrations.current(app.database),
                    "files": {name: _digest(path) for name, path in files}}
        draft = target.with_name(target.name + ".part")
        with tarfile.open(draft, "w:gz", compresslevel=3) as archive:
            (Path(bench) / MANIFEST).write_text(json.dumps(manifest, indent=1))
            archive.add(Path(bench) / MANIFEST, MANIFEST)
            for name, path in files:
                archive.add(path, name)
        draft.replace(target)
    return manifest


def _stored(app: Portal) -> Iterator[tuple[str, Path]]:
    root = files_folder(app)
    for path in sorted(root.rglob("*")) if root.is_dir() else []:
        if path.is_file() and not any(part.startswith(".") for part in path.relative_to(root).parts):
            yield f"files/{path.relative_to(root)}", path


def files_folder(app: Portal) -> Path:
    """Where uploaded files lie."""
    return app.settings.home / "files"


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def restore(app: Portal, source: Path) -> dict[str, Any]:
    """Brings an archive back into an empty home. Raises PortalError, and changes nothing, when it is not whole."""
    target = database_file(app)
    if target.exists():
        raise PortalError(f"{target} exists. Restore into an empty MAQUETTE_HOME.")
    with tempfile.TemporaryDirectory(dir=app.settings.home) as bench:
        folder = Path(bench)
        manifest = _unpack(source, folder)
        app.database.engine.dispose()
        for path in sorted((folder / "files").rglob("*")) if (folder / "files").is_dir() else []:
            if path.is_file():
                place = files_folder(app) / path.relative_to(folder / "files")
                place.parent.mkdir(parents=True, exist_ok=True)
                shutil.move(path, place)
        shutil.move(folder / "maquette.db", target)
    migrations.upgrade(app.database)
    with app.database.transaction() as opened:
        # Clients that saw numbers from after the backup must start anew rather than miss what comes now.
        opened.execute(update(Room).values(epoch=new_id()))
    return manifest


def _unpack(source: Path, folder: Path) -> dict[str, Any]:
    try:
        with tarfile.open(source, "r:gz") as archive:
            archive.extractall(folder, filter="data")
        manifest: dict[str, Any] = json.loads((folder / MANIFEST).read_text())
        wrong = [name for name, digest in manifest["files"].items() if _digest(folder / name) != digest]
    except (OSError, tarfile.TarError, ValueError, KeyError, EOFError) as broken:
        raise PortalError(f"{source} is not a whole backup: {broken}") from broken
    if manifest.get("format") != FORMAT or wrong:
        raise PortalError(f"{source} is damaged or of another format: {', '.join(wrong[:5]) or manifest.get('format')}")
    known = migrations.known()
    if manifest["revision"] is not None and known and manifest["revision"] not in known:
        raise PortalError(f"{source} was made by a newer version (revision {manifest['revision']}).")
    return manifest


def check(app: Portal) -> list[tuple[bool, str, str]]:
    """Looks at everything an operator should know: (good, what, in words)."""
    found = [_schema(app), *_sqlite(app), *_files(app), *_queues(app), _sealing(app), _disk(app)]
    return [one for one in found if one]


def _schema(app: Portal) -> tuple[bool, str, str]:
    now, head = migrations.current(app.database), migrations.head()
    told = _("at %(now)s", now=now)
    return now == head, "schema", told if now == head else _("at %(now)s, this version needs %(head)s: run portal migrate",
                                                             now=now, head=head)


def _sqlite(app: Portal) -> Iterator[tuple[bool, str, str]]:
    if not app.database.is_sqlite:
        return
    with app.database.transaction(write=False) as opened:
        said = opened.scalar(text("PRAGMA integrity_check"))
        yield said == "ok", "database", _("integrity %(said)s", said=said)
        broken = opened.execute(text("PRAGMA foreign_key_check")).all()
        yield not broken, "references", _("whole") if not broken else _("%(n)s rows point nowhere", n=len(broken))
        durable = opened.scalar(text("PRAGMA synchronous")) == 2
        told = _("a commit is on disk before it is acknowledged") if durable else _("synchronous is not FULL")
        yield durable, "durability", told


def _files(app: Portal) -> Iterator[tuple[bool, str, str]]:
    store = shelf_of(app.database).blobs
    with app.database.transaction(write=False) as opened:
        keys = set(opened.scalars(select(StoredFile.key).where(StoredFile.status == "ready")))
    missing = [key for key in keys if not store.exists(key)]
    yield not missing, "files", (_("%(n)s kept", n=len(keys)) if not missing else
                                 _("%(n)s of %(all)s are missing on disk", n=len(missing), all=len(keys)))
    loose = sum(1 for key in store.stored_keys(older_than=3600) if key not in keys)
    yield True, "loose files", (_("%(n)s without a row, removed by the hourly tidying", n=loose) if loose else _("none"))


def _queues(app: Portal) -> Iterator[tuple[bool, str, str]]:
    with app.database.transaction(write=False) as opened:
        failed = opened.scalar(select(func.count()).select_from(Outbox).where(Outbox.state == "failed")) or 0
        mails = opened.scalar(select(func.count()).select_from(Mail).where(Mail.state == "failed")) or 0
    well = _("nothing given up")
    yield not failed, "outbox", well if not failed else _("%(n)s listeners gave up: see the log", n=failed)
    yield not mails, "mail", well if not mails else _("%(n)s mails could not be sent: check MAIL_URL", n=mails)


def _sealing(app: Portal) -> tuple[bool, str, str]:
    """Whether what is sealed can be opened, and whether the file of keys is its owner's alone."""
    try:
        with app.database.transaction(write=False):
            sealed, lost = lost_locks()
    except PortalError as wrong:
        return False, "sealed answers", str(wrong)
    if lost:
        return False, "sealed answers", _("the key of %(lost)s of %(all)s sealed bids is not in %(file)s: bring your copy back",
                                          lost=lost, all=sealed, file=app.settings.key_file)
    if app.settings.key_file.stat().st_mode & 0o077:
        return False, "sealed answers", _("others may read %(file)s: chmod 600", file=app.settings.key_file)
    return True, "sealed answers", _("%(n)s bids sealed, their keys are here", n=sealed)


def _disk(app: Portal) -> tuple[bool, str, str]:
    usage = shutil.disk_usage(app.settings.home)
    return usage.free > usage.total * 0.05, "disk", _("%(n)s MiB free", n=usage.free // 2**20)
