"""What the review room and the desk show of going out and coming in, and the mark on words that came from elsewhere."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import select

from portal.accounts.models import User
from portal.kernel.db import session
from portal.kernel.policy import Actor, can
from portal.prototypes.interchange.models import TakenOver


def menu(_actor: Actor, room: Any) -> tuple[str, dict[str, Any]] | None:
    """The ways out of a version that is open in the room."""
    if room.open is None:
        return None
    return "prototypes/interchange/_menu.html", {"version": room.open.row, "prototype_id": room.id}


def desk(actor: Actor, shown: Any) -> tuple[str, dict[str, Any]] | None:
    """The form that brings annotations to a version that still takes words."""
    taking = [one for one in shown.versions if one.row.status in ("draft", "current") and one.assets]
    if not can(actor, "annotations.import") or not taking or shown.prototype.status == "archived":
        return None
    return "prototypes/interchange/_bring.html", {"versions": taking}


def origins(thread_ids: Sequence[str]) -> Mapping[str, Any]:
    """Of threads with words of another program: who is named there, who brought them, and when."""
    found: dict[str, dict[str, Any]] = {}
    rows = session().execute(
        select(TakenOver.thread_id, TakenOver.creator, TakenOver.created_at, User.name)
        .outerjoin(User, User.id == TakenOver.imported_by).where(TakenOver.thread_id.in_(thread_ids)).order_by(TakenOver.id))
    for row in rows:
        said = found.setdefault(row.thread_id, {"by": row.name or "", "at": row.created_at, "creators": []})
        if row.creator and row.creator not in said["creators"]:
            said["creators"].append(row.creator)
    return found


def origins_out(said: dict[str, Any]) -> dict[str, Any]:
    """The same for programs."""
    return {"imported_by": said["by"], "imported_at": said["at"].isoformat(timespec="seconds"), "creators": said["creators"]}
