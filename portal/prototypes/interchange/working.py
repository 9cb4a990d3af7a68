"""The making of reports: one at a time in a child process, so that no request waits for pictures to be drawn."""

import hashlib
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select, update

from portal.accounts import doors
from portal.kernel import clock
from portal.kernel.db import Database
from portal.kernel.errors import PortalError
from portal.kernel.jobs import claim_next, look_for_work
from portal.kernel.states import move
from portal.kernel.text import speaking
from portal.prototypes.interchange.asking import forget_old, place_of
from portal.prototypes.interchange.gathering import gather
from portal.prototypes.interchange.models import Paper
from portal.prototypes.interchange.report import draw
from portal.prototypes.interchange.states import BEGIN_PAPER, FINISH_PAPER, GIVE_PAPER_UP

ROOT = Path(__file__).resolve().parents[3]
STALLED, LONGEST = timedelta(minutes=15), 600.0


def work(database: Database, home: Path, paper_id: str) -> Paper:
    """Makes a report that was begun, as its asker may read the version now; drawn while no transaction is open."""
    with database.transaction(write=False) as opened:
        paper = opened.get_one(Paper, paper_id)
        actor = doors.by_user(paper.asked_by)
        try:
            stock = gather(actor, paper.version_id, paper.choices["which"], paper.choices["internal"]) if actor else None
        except PortalError:
            stock = None
    if stock is None:
        give_up(database, paper_id)
        return paper
    path, last = place_of(home, paper_id), [0.0]
    path.parent.mkdir(parents=True, exist_ok=True)

    def tell(done: int, total: int) -> None:
        if time.monotonic() - last[0] >= .5 or done == total:
            last[0] = time.monotonic()
            with database.transaction() as opened:
                opened.execute(update(Paper).where(Paper.id == paper_id).values(done=done, total=total))

    draft = path.with_suffix(".new")
    with speaking(paper.choices["locale"]), draft.open("wb") as out:
        draw(stock, paper.choices["locale"], out, tell, paper.choices["which"])
    content = draft.read_bytes()
    draft.rename(path)
    with database.transaction() as opened:
        mine = opened.get_one(Paper, paper_id)
        move(mine, FINISH_PAPER, sha256=hashlib.sha256(content).hexdigest(), bytes=len(content), changed_at=clock.now())
    return mine


def give_up(database: Database, paper_id: str) -> None:
    """Notes that a report broke off."""
    with database.transaction() as opened:
        paper = opened.get(Paper, paper_id)
        if paper is not None and paper.status == "working":
            move(paper, GIVE_PAPER_UP, changed_at=clock.now())


def in_child(database: Database, paper_id: str) -> None:
    """Has a child of ours do the work, and notes it when the child does not come back well."""
    try:
        child = subprocess.run([sys.executable, "-m", "portal", "report", paper_id], cwd=ROOT, check=False, timeout=LONGEST,
                               stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        broken = child.returncode != 0
    except subprocess.TimeoutExpired:
        broken = True
    if broken:
        give_up(database, paper_id)


def clear_old(database: Database, home: Path) -> None:
    """Gives up what a process began that is no more, and throws old files away."""
    with database.transaction() as opened:
        forget_old(home)
        stalled = list(opened.scalars(select(Paper.id).where(
            Paper.status == "working", Paper.changed_at < clock.now() - STALLED)))
    for one in stalled:
        give_up(database, one)


def begin(app: Any) -> None:
    """Starts looking for reports to make, for as long as the process lives."""

    def do_next() -> bool:
        paper_id = claim_next(app.database, Paper, BEGIN_PAPER)
        if paper_id is not None:
            in_child(app.database, paper_id)
        return paper_id is not None

    look_for_work("reports", do_next, lambda: clear_old(app.database, app.settings.home))
