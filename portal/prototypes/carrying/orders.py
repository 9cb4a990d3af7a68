"""What a job has to look for: which spots on which picture of the next version, and what needs no looking."""

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import exists, select

from portal.accounts.models import User
from portal.kernel.db import session
from portal.prototypes.carrying.models import CarryJob, FixCheck
from portal.prototypes.carrying.places import spot_of
from portal.prototypes.carrying.spots import Move, moved, nowhere, on_surface
from portal.prototypes.comparing.answering import answers
from portal.prototypes.models import Asset, Thread
from portal.storage import queries as storage
from portal.storage.models import StoredFile
from portal.storage.shelf import shelf_here

MOST = 2000
FRAME = 1000  # ms: videos that differ by less are as long
OFF_SURE, OFF_PERHAPS = 0.01, 0.05  # of the model's diagonal


@dataclass
class Placing:
    """Where a thread stands on the new version, how that is known, and how sure (0 to 1)."""

    thread_id: str
    status: str
    confidence: float | None
    spot: dict[str, Any]
    off_mm: float | None = None


@dataclass
class Order:
    """What the child is asked, and what is known without it."""

    asked: dict[str, list[dict[str, Any]]] = field(default_factory=lambda: {"pictures": [], "models": []})
    threads: dict[str, list[list[tuple[Thread, Asset, Asset]]]] = field(
        default_factory=lambda: {"pictures": [], "models": []})
    known: list[Placing] = field(default_factory=list)


def order_of(job: CarryJob) -> Order:
    """Reads what is to be carried: open threads, and those done of which nobody has asked yet whether they are."""
    found = Order()
    assets = {one: list(session().scalars(select(Asset).where(Asset.version_id == one).order_by(Asset.position, Asset.id)))
              for one in (job.from_version_id, job.to_version_id)}
    next_of = {one.before.id: one.after for one in answers(assets[job.from_version_id], assets[job.to_version_id])
               if one.before is not None}
    by_id = {one.id: one for one in assets[job.from_version_id]}
    groups: dict[str, list[Thread]] = defaultdict(list)
    for thread in to_carry(job):
        after = next_of.get(thread.asset_id or "")
        known = _without_looking(thread, by_id.get(thread.asset_id or ""), after)
        if known is not None:
            found.known.append(known)
        else:
            groups[str(thread.asset_id)].append(thread)
    files = storage.by_id(one.file_id for some in assets.values() for one in some)
    for asset_id, threads in groups.items():
        after = next_of[asset_id]
        assert after is not None, "what has no counterpart was decided without looking"
        _ask(found, threads, by_id[asset_id], after, files)
    return found


def to_carry(job: CarryJob) -> list[Thread]:
    """The threads of the version before, in their order."""
    by_team = exists().where(User.id == Thread.resolved_by, User.role.in_(("team", "admin")))
    asked = exists().where(FixCheck.thread_id == Thread.id)
    done = ((Thread.status == "resolved") & (Thread.reason == "done") & Thread.internal.is_(False) & ~asked & by_team
            & (Thread.author_id != Thread.resolved_by))
    return list(session().scalars(select(Thread).where(
        Thread.version_id == job.from_version_id, (Thread.status == "open") | done).order_by(Thread.id).limit(MOST)))


def _without_looking(thread: Thread, before: Asset | None, after: Asset | None) -> Placing | None:
    if thread.asset_id is None:
        return Placing(thread.id, "carried", 1.0, nowhere())
    if after is None or before is None:
        return Placing(thread.id, "lost", 0.0, nowhere())
    spot = spot_of(thread) | {"asset_id": after.id}
    if before.sha256 == after.sha256 or thread.shape == "whole":
        return Placing(thread.id, "carried", 1.0, spot)
    if thread.shape == "time":
        return _by_time(thread, spot, before, after)
    if thread.shape == "surface" and "position" not in (thread.selector or {}):
        return Placing(thread.id, "lost", 0.0, nowhere())
    return None


def _by_time(thread: Thread, spot: dict[str, Any], before: Asset, after: Asset) -> Placing:
    """The same moment, as long as there is one; another length means that something was cut."""
    ends = thread.end_ms or thread.start_ms or 0
    if after.duration_ms is not None and ends > after.duration_ms + FRAME:
        return Placing(thread.id, "lost", 0.0, nowhere())
    as_long = abs((before.duration_ms or 0) - (after.duration_ms or 0)) <= FRAME
    return Placing(thread.id, "carried" if as_long else "confirm", 0.9 if as_long else 0.5, spot)


def _ask(order: Order, threads: list[Thread], before: Asset, after: Asset, files: dict[str, StoredFile]) -> None:
    kind = "models" if threads[0].shape == "surface" else "pictures"
    paths = {"before": _master(files[before.file_id]), "after": _master(files[after.file_id])}
    if kind == "models":
        order.asked[kind].append({**paths, "points": [(one.selector or {})["position"] for one in threads]})
    else:
        order.asked[kind].append({**paths, "spots": [_middle(one) for one in threads]})
    order.threads[kind].append([(one, before, after) for one in threads])


def _master(file: StoredFile) -> str:
    return str(shelf_here().blobs.path(file.key, file.renditions["master"]["part"]))


def _middle(thread: Thread) -> list[float]:
    return [(thread.x or 0.0) + (thread.w or 0.0) / 2, (thread.y or 0.0) + (thread.h or 0.0) / 2]


def placings(order: Order, said: dict[str, Any]) -> list[Placing]:
    """Every thread of the order with its place; what the child did not find, or could not look for, is lost."""
    made = list(order.known)
    for kind, read in (("pictures", _on_picture), ("models", _on_model)):
        found = said.get(kind) or []
        for number, threads in enumerate(order.threads[kind]):
            group = found[number] if number < len(found) else None
            for at, (thread, before, after) in enumerate(threads):
                near = group[at] if group and at < len(group) else None
                made.append(read(thread, before, after, near) if near else Placing(thread.id, "lost", 0.0, nowhere()))
    return made


def _on_picture(thread: Thread, before: Asset, after: Asset, near: dict[str, Any]) -> Placing:
    if near["state"] == "lost":
        return Placing(thread.id, "lost", near["confidence"], nowhere())
    size, old = (after.width or 1, after.height or 1), (before.width or 1, before.height or 1)
    x, y = _middle(thread)
    move = Move(x, y, near["x"], near["y"], near["scale"] * old[0] / size[0], near["scale"] * old[1] / size[1])
    spot = moved(spot_of(thread), move, size) | {"asset_id": after.id}
    return Placing(thread.id, near["state"], near["confidence"], spot)


def _on_model(thread: Thread, before: Asset, after: Asset, near: dict[str, Any]) -> Placing:
    """By place: the same parts of a product stand at the same place of its model; how far it was moved is told."""
    del before
    part = near["off"] / (near["size"] or 1.0)
    status = "carried" if part <= OFF_SURE else "confirm" if part <= OFF_PERHAPS else "lost"
    if status == "lost":
        return Placing(thread.id, "lost", 0.0, nowhere(), round(near["off"] * 1000, 2))
    spot = on_surface(spot_of(thread), near["position"], near["normal"]) | {"asset_id": after.id}
    return Placing(thread.id, status, round(max(0.0, 1 - part / OFF_PERHAPS / 2), 3), spot, round(near["off"] * 1000, 2))
