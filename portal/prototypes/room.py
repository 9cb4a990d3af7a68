"""The review room: everything its page shows, read in a fixed number of questions."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from portal.ideas.models import Idea
from portal.kernel.errors import NotFound
from portal.kernel.policy import Actor
from portal.prototypes import queries
from portal.prototypes.blind.showing import Standing, standing
from portal.prototypes.models import Prototype
from portal.prototypes.queries import AssetView, VersionView
from portal.prototypes.talk.filtering import narrowed
from portal.prototypes.views import ThreadView


@dataclass
class Shown:
    """A prototype with its versions and the ideas behind it, as one person sees it."""

    prototype: Prototype
    versions: list[VersionView]
    ideas: list[Idea]
    blind: Standing = field(kw_only=True)

    @property
    def id(self) -> str:
        return self.prototype.id

    @property
    def version(self) -> int:
        return self.prototype.version


@dataclass
class Room(Shown):
    """The same, with one version open on the table."""

    open: VersionView | None
    asset: AssetView | None
    threads: list[ThreadView] = field(default_factory=list)
    more_threads: str | None = None
    decisions: list[Any] = field(default_factory=list)
    asked: Mapping[str, Any] = field(default_factory=dict)

    @cached_property
    def writable(self) -> bool:
        """Whether anything may still be said here."""
        return (self.open is not None and self.open.row.status != "superseded"
                and self.prototype.status != "archived")


def shown(actor: Actor, prototype_id: str) -> Shown:
    """A prototype as this actor sees it. Raises NotFound."""
    found = queries.find(actor, prototype_id)
    return Shown(found, queries.versions(actor, found.id), queries.ideas(actor, found.id),
                 blind=standing(actor, found))


def enter(actor: Actor, prototype_id: str, number: int | None = None, asset_id: str | None = None,
          words: Mapping[str, Any] | None = None) -> Room:
    """The room at a version (the current one by default) and an asset, its threads narrowed by the words of its address.

    Raises NotFound for a version or an asset that is not there.
    """
    seen = shown(actor, prototype_id)
    chosen = _version(seen, number)
    room = Room(seen.prototype, seen.versions, seen.ideas, chosen, None, decisions=queries.decisions(actor, prototype_id),
                blind=seen.blind)
    if chosen is None:
        return room
    room.asset, room.asked = _asset(chosen, asset_id), words or {}
    where = {**room.asked, "asset": room.asset.asset.id if room.asset and room.asked.get("here") else None}
    found = queries.threads(actor, chosen.row, room.asked.get("after"), where=narrowed(actor, chosen.row.id, where))
    room.threads, room.more_threads = found.items, found.next
    return room


def _version(seen: Shown, number: int | None) -> VersionView | None:
    if number is None:
        wanted = seen.prototype.current_number
        return next((one for one in seen.versions if one.row.number == wanted), next(iter(seen.versions), None))
    for one in seen.versions:
        if one.row.number == number:
            return one
    raise NotFound()


def _asset(chosen: VersionView, asset_id: str | None) -> AssetView | None:
    if asset_id is None:
        return next(iter(chosen.assets), None)
    for one in chosen.assets:
        if one.asset.id == asset_id:
            return one
    raise NotFound()
