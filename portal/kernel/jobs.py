"""Work that waits in a table: claiming what waits longest, and looking for the next as long as the process lives."""

import logging
import threading
from collections.abc import Callable
from typing import Any

from sqlalchemy import select

from portal.kernel import clock
from portal.kernel.db import Database
from portal.kernel.errors import Conflict
from portal.kernel.states import Verb, move

log = logging.getLogger(__name__)
TIDY_EVERY = 600  # looks


def claim_next(database: Database, table: Any, begin: Verb) -> str | None:
    """Claims the row that waits longest; None when there is none, or another process was first.

    The table has `status` and `changed_at`; the verb leads away from "waiting".
    """
    with database.transaction(write=False) as opened:
        waiting = opened.scalar(select(table.id).where(table.status == "waiting").order_by(table.id).limit(1))
    if waiting is None:
        return None
    try:
        with database.transaction() as opened:
            move(opened.get_one(table, waiting), begin, changed_at=clock.now())
    except Conflict:
        return None
    return str(waiting)


def look_for_work(name: str, do_next: Callable[[], bool], tidy: Callable[[], None] = lambda: None, every: float = 1.0) -> None:
    """Begins a thread that does what waits, looks again after so many seconds, and tidies up now and then.

    `do_next` does one thing and says whether there was one. What goes wrong is logged and does not end the looking.
    """

    def look() -> None:
        pause, looks = threading.Event(), 0
        while not pause.wait(every):
            try:
                if looks % TIDY_EVERY == 0:
                    tidy()
                looks += 1
                while do_next():
                    pass
            except Exception:
                log.exception("looking for %s failed", name)

    threading.Thread(target=look, daemon=True, name=name).start()
