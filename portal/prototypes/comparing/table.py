"""Two versions on the table: which they are, what answers what, and what is known to differ."""

from dataclasses import dataclass
from typing import Any

from portal.kernel.errors import NotFound
from portal.kernel.policy import Actor
from portal.prototypes import room
from portal.prototypes.comparing import keeping
from portal.prototypes.comparing.answering import answers
from portal.prototypes.comparing.models import Difference
from portal.prototypes.models import Prototype
from portal.prototypes.queries import AssetView, VersionView


@dataclass
class Pair:
    """An asset of the older version and what stands for it in the newer; one of them may be missing."""

    before: AssetView | None
    after: AssetView | None
    by: str

    @property
    def shown(self) -> AssetView:
        found = self.after or self.before
        assert found is not None, "a pair has one side at least"
        return found

    @property
    def same(self) -> bool:
        return self.by == "sha256"

    @property
    def kind(self) -> str:
        return str(self.shown.asset.kind)

    @property
    def sides(self) -> keeping.Sides | None:
        """What can be compared: two pictures or two models that are not the same."""
        if self.before is None or self.after is None or self.same or self.kind == "video":
            return None
        return keeping.Sides(self.kind, self.before.asset.sha256, self.after.asset.sha256, self.before.file, self.after.file)


@dataclass
class Table:
    """A comparison as it is shown."""

    prototype: Prototype
    versions: list[VersionView]
    before: VersionView
    after: VersionView
    pairs: list[Pair]
    chosen: Pair | None
    difference: Difference | None = None

    @property
    def id(self) -> str:
        return self.prototype.id

    @property
    def regions(self) -> list[dict[str, Any]]:
        return list(self.difference.found.get("regions", [])) if self.difference else []


def lay(actor: Actor, prototype_id: str, from_: int | None = None, to: int | None = None, asset: str | None = None) -> Table:
    """Two versions one may see: by default the current one and the one before it, the first with itself. Raises NotFound."""
    seen = room.shown(actor, prototype_id)
    after = _version(seen.versions, to or seen.prototype.current_number or 0)
    older = [one for one in seen.versions if one.row.number < after.row.number]
    before = _version(seen.versions, from_) if from_ else next(iter(older), after)
    views = {one.asset.id: one for version in (before, after) for one in version.assets}
    pairs = [Pair(views[one.before.id] if one.before else None, views[one.after.id] if one.after else None, one.by)
             for one in answers([one.asset for one in before.assets], [one.asset for one in after.assets])]
    table = Table(seen.prototype, seen.versions, before, after, pairs, _chosen(pairs, asset))
    if table.chosen and table.chosen.sides:
        table.difference = keeping.known(table.chosen.sides.before_sha256, table.chosen.sides.after_sha256)
    return table


def _version(versions: list[VersionView], number: int) -> VersionView:
    for one in versions:
        if one.row.number == number:
            return one
    raise NotFound()


def _chosen(pairs: list[Pair], asset: str | None) -> Pair | None:
    """The pair of an asset of either version; else the first that has two sides."""
    if asset is not None:
        for one in pairs:
            if asset in {side.asset.id for side in (one.before, one.after) if side}:
                return one
        raise NotFound()
    return next((one for one in pairs if one.sides), next(iter(pairs), None))
