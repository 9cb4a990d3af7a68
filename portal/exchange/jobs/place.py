"""Where brought files wait: a folder for each job, with the tables and how far the work is. A zip may hold both."""

import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import IO

from portal.exchange.runs import Progress
from portal.kernel.errors import Invalid, TooLarge
from portal.kernel.text import _

MOST_BYTES = 200 * 1024 * 1024
PIECE = 1 << 20
TABLES = (".csv", ".json", ".jsonl", ".ndjson", ".txt", ".tsv")


class Place:
    """The folder of one job."""

    def __init__(self, home: Path, job_id: str) -> None:
        self.folder = home / "imports" / job_id

    @property
    def ideas(self) -> Path:
        return self.folder / "ideas"

    @property
    def comments(self) -> Path:
        return self.folder / "comments"

    def keep(self, stream: IO[bytes], name: str, comments: IO[bytes] | None) -> None:
        """Writes what was sent. Raises Invalid and TooLarge, and leaves nothing then."""
        self.folder.mkdir(parents=True)
        try:
            _copy(stream, self.ideas)
            if zipfile.is_zipfile(self.ideas):
                self._unpack()
            elif not name.lower().endswith(TABLES):
                raise Invalid({"file": [_("Bring a table as CSV or JSON, or a zip of an export.")]})
            if comments is not None:
                _copy(comments, self.comments)
        except BaseException:
            self.drop()
            raise

    def _unpack(self) -> None:
        packed = self.folder / "packed"
        self.ideas.rename(packed)
        with zipfile.ZipFile(packed) as archive:
            inside = {Path(one.filename).stem: one for one in archive.infolist()
                      if "/" not in one.filename and one.filename.endswith(TABLES)}
            if "ideas" not in inside:
                raise Invalid({"file": [_("This zip holds no table called ideas.")]})
            for name, to in (("ideas", self.ideas), ("comments", self.comments)):
                if name in inside:
                    with archive.open(inside[name]) as stream:
                        _copy(stream, to)
        packed.unlink()

    def drop(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)

    def note(self, what: str, done: int, total: int) -> None:
        """Tells how far the work is; a reader never finds half of it."""
        draft = self.folder / "progress.new"
        draft.write_text(json.dumps({"detail": what, "done": done, "total": total}))
        draft.rename(self.folder / "progress")

    def progress(self) -> dict[str, object]:
        """How far the work is, as it was told last."""
        try:
            return dict(json.loads((self.folder / "progress").read_text()))
        except (OSError, ValueError):
            return {"detail": "", "done": 0, "total": 0}


def _copy(stream: IO[bytes], to: Path) -> None:
    """Raises TooLarge behind the cap, also where a small archive unfolds into a large file."""
    left = MOST_BYTES
    with to.open("wb") as out:
        while piece := stream.read(PIECE):
            left -= len(piece)
            if left < 0:
                raise TooLarge(_("A table may have at most 200 MB."))
            out.write(piece)


def sparing(tell: Progress, clock: Callable[[], float], every: float = 0.2) -> Progress:
    """Tells now and then only: the first, the last, and some between."""
    last = -every

    def maybe(what: str, done: int, total: int) -> None:
        nonlocal last
        now = clock()
        if now - last >= every or done == total:
            last = now
            tell(what, done, total)

    return maybe
