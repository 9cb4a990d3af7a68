"""How a prototype's files are handed to one viewer: marked where it wants that, never kept past a right, and noted."""

import time
from collections import OrderedDict

from flask import g
from sqlalchemy import or_, select

from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.policy import Actor
from portal.prototypes.models import Asset, Prototype, Version
from portal.prototypes.policy import shown_to, visible
from portal.prototypes.queries import signature
from portal.prototypes.sharing.models import Pass, Sharing
from portal.prototypes.sharing.noting import Look
from portal.storage.handing import Manner

SET_AGAIN = 600.0  # seconds: files fetched closer together than that are one opened set
MARK_KEPT = 600.0  # seconds a viewer's mark stays the same, and with it the marked pictures that are kept
_fetched: OrderedDict[tuple[str, str], float] = OrderedDict()
_marks: OrderedDict[str, tuple[float, tuple[str, ...]]] = OrderedDict()


def manner(actor: Actor, file_id: str) -> Manner | None:
    """For the files of prototypes, when it is not the team that looks; None for every other file."""
    if actor.is_team:
        return None
    row = session().execute(
        select(Prototype.id, Prototype.visibility, Version.id.label("version_id"), Sharing.watermark)
        .select_from(Asset).join(Version, Version.id == Asset.version_id)
        .join(Prototype, Prototype.id == Version.prototype_id).outerjoin(Sharing, Sharing.prototype_id == Prototype.id)
        .where(or_(Asset.file_id == file_id, Prototype.cover_file_id == file_id), visible(actor), shown_to(actor))
        .order_by(Sharing.watermark.is_(True).desc(), Version.number.desc()).limit(1)).first()
    if row is None:
        return None
    if _is_new((actor.key, row.version_id), time.monotonic()):
        g.looked = Look(row.id, row.version_id, page=False)
    return Manner(viewer=actor.key, mark=_mark(actor) if row.watermark else ())


def _is_new(key: tuple[str, str], now: float) -> bool:
    """Whether this opens a set of files, rather than going on with one."""
    before = _fetched.pop(key, None)
    _fetched[key] = now
    while len(_fetched) > 5000:
        _fetched.popitem(last=False)
    return bool(key[0]) and (before is None or now - before > SET_AGAIN)


def _mark(actor: Actor) -> tuple[str, ...]:
    """Who looks and when, in two lines; the same for ten minutes."""
    made, lines = _marks.get(actor.key, (0.0, ()))
    now = time.monotonic()
    if not lines or now - made > MARK_KEPT:
        lines = (_who(actor), clock.now().strftime("%Y-%m-%d %H:%M UTC"))
        _marks[actor.key] = (now, lines)
        while len(_marks) > 2000:
            _marks.popitem(last=False)
    return lines


def _who(actor: Actor) -> str:
    if not actor.key:
        return "Maquette"
    if actor.user_id:
        name, mail = signature(actor.user_id)
    else:
        own = session().get_one(Pass, actor.guest_of or "")
        name, mail = own.name or actor.name, own.mail
    return " · ".join(filter(None, (name, mail)))
