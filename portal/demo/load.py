"""Filling an empty database with the demo: the story, told through the features' own actions at its own times."""

from datetime import timedelta

from sqlalchemy import delete, func, select, update

from portal.accounts.models import User
from portal.demo import art, pictures
from portal.demo.chapters import bids, ideas, orders, past, people, prototypes, trading
from portal.demo.telling import Telling
from portal.kernel import clock
from portal.kernel.errors import Conflict
from portal.notifications.models import Mail, Notification
from portal.web.server import Portal

NEWS = timedelta(days=2)


def is_empty(app: Portal) -> bool:
    """Whether nobody has an account yet."""
    with app.database.transaction(write=False) as opened:
        return not opened.scalar(select(func.count()).select_from(User))


def fill(app: Portal, draw: pictures.Draw = art.draw) -> Telling:
    """Tells the whole story into an empty database. Raises Conflict for one in which somebody has an account."""
    if not is_empty(app):
        raise Conflict("not_empty", "The demo goes into an empty database only: here somebody has an account already.")
    telling = Telling(app)
    people.tell(telling)
    telling.tell()
    pictures.bring(telling, draw)
    for chapter in (ideas, prototypes, bids, orders, trading, past):
        chapter.tell(telling)
    telling.tell()
    quieten(app)
    return telling


def quieten(app: Portal) -> None:
    """Old news is read news, and nobody gets a letter about what only happened in a story."""
    with app.database.transaction() as opened:
        opened.execute(delete(Mail))
        opened.execute(update(Notification).values(in_digest=False))
        opened.execute(update(Notification).where(Notification.created_at < clock.now() - NEWS)
                       .values(read_at=Notification.created_at))
