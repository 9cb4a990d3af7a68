"""Who saw what: one row for each person, version and day, with counts; forgotten after the time that is said."""

from dataclasses import dataclass
from datetime import timedelta
from ipaddress import ip_address, ip_network

from sqlalchemy import delete, select
from sqlalchemy.dialects import postgresql, sqlite

from portal.kernel import clock, ids
from portal.kernel.db import session
from portal.kernel.policy import Actor
from portal.prototypes.sharing.models import KEPT_DAYS, Seen, Sharing


@dataclass(frozen=True)
class Look:
    """Somebody looked at a version: he opened its page, or a set of its files."""

    prototype_id: str
    version_id: str
    page: bool


def note(actor: Actor, look: Look, place: str) -> None:
    """Counts a look. The team's own are not noted, and who is nobody has no name to note."""
    if actor.is_team or not actor.key:
        return
    now = clock.now()
    build = postgresql.insert if session().get_bind().dialect.name == "postgresql" else sqlite.insert
    pages, files = int(look.page), int(not look.page)
    made = build(Seen).values(
        id=ids.new_id(), prototype_id=look.prototype_id, version_id=look.version_id, viewer=actor.key, user_id=actor.user_id,
        pass_id=None if actor.user_id else actor.guest_of, day=now.date(), pages=pages, files=files, place=place[:120],
        first_at=now, last_at=now)
    session().execute(made.on_conflict_do_update(
        index_elements=["version_id", "viewer", "day"],
        set_={"pages": Seen.pages + pages, "files": Seen.files + files, "last_at": now, "place": place[:120]}))


def roughly(address: str) -> str:
    """From where in broad strokes: the network of an address, 256 neighbours of IPv4 or a site's prefix of IPv6."""
    try:
        bits = 24 if ip_address(address).version == 4 else 48
        return str(ip_network(f"{address}/{bits}", strict=False))
    except ValueError:
        return ""


def forget_old() -> int:
    """Removes what is older than each prototype keeps it; returns how many rows."""
    gone, today = 0, clock.now().date()
    kept = session().execute(select(Sharing.prototype_id, Sharing.keep_days)).all()
    usual = delete(Seen).where(Seen.day < today - timedelta(days=KEPT_DAYS), Seen.prototype_id.not_in(
        select(Sharing.prototype_id)))
    gone += session().execute(usual).rowcount  # type: ignore[attr-defined]
    for prototype_id, days in kept:
        old = delete(Seen).where(Seen.prototype_id == prototype_id, Seen.day < today - timedelta(days=days))
        gone += session().execute(old).rowcount  # type: ignore[attr-defined]
    return gone
