"""Threads and comments as CSV, one line for each comment, as a stream."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

from portal.kernel.policy import Actor
from portal.prototypes import queries
from portal.prototypes.interchange.giving_out import all_threads, taken_over
from portal.prototypes.models import Version
from portal.prototypes.views import CommentView, ThreadView
from portal.web.sheets import as_csv

# prototype, version, content_hash: what it is about. thread: its number, with an i before it for the team's own; audience:
# "all" or "team"; state, label, reason, resolved_by, resolved_at: of the thread. asset, page, shape, x, y, w, h (per cent of
# the picture), from and to (seconds of a video): where it lies. price_wishes: "NAME: X instead of Y CUR", on the first line
# of a thread alone. comment: its place in the thread; author, imported (another program wrote it), written_at,
# edited_at (UTC), removed, text.
HEAD = ("prototype", "version", "content_hash", "thread", "audience", "state", "label", "reason", "resolved_by", "resolved_at",
        "asset", "page", "shape", "x_percent", "y_percent", "w_percent", "h_percent", "from_seconds", "to_seconds",
        "price_wishes", "comment", "author", "imported", "written_at", "edited_at", "removed", "text")


def sheet(actor: Actor, version: Version, which: str = "all", internal: bool = False) -> Iterator[str]:
    """The lines as far as this actor may read them, piece by piece; inside a transaction that stays open meanwhile."""
    view = next(one for one in queries.versions(actor, version.prototype_id) if one.row.id == version.id)
    assets = {one.asset.id: one.asset for one in view.assets}
    return as_csv(HEAD, _rows(version, assets, all_threads(actor, version, which, internal)))


def _rows(version: Version, assets: dict[str, Any], threads: Iterator[ThreadView]) -> Iterator[Sequence[Any]]:
    for thread in threads:
        origins = taken_over([thread.id])
        asset = assets.get(thread.asset_id or "")
        resolver = thread.resolver_name if thread.resolved_at else None
        about = (version.prototype.title, version.number, version.content_hash, thread.sign,
                 "team" if thread.internal else "all", thread.status, thread.label, thread.reason, resolver,
                 _stamp(thread.resolved_at), asset.title if asset else None, asset.page if asset else None, thread.shape,
                 *(None if one is None else round(one * 100, 4) for one in (thread.x, thread.y, thread.w, thread.h)),
                 *(None if one is None else one / 1000 for one in (thread.start_ms, thread.end_ms)))
        for number, said in enumerate(thread.comments, 1):
            origin = origins.get(said.id)
            yield (*about, _wishes(thread) if number == 1 else None, number, *_said(said, origin.creator if origin else None))


def _said(said: CommentView, creator: str | None) -> Sequence[Any]:
    return (said.author_name if creator is None else creator, "no" if creator is None else "yes", _stamp(said.created_at),
            _stamp(said.edited_at), "yes" if said.status == "removed" else "no", said.text)


def _wishes(thread: ThreadView) -> str:
    return "; ".join(f"{one.name}: {one.would_pay.text} instead of {one.instead_of.text} {one.would_pay.currency}"
                     for one in thread.wishes)


def _stamp(when: datetime | None) -> str | None:
    return when.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z") if when else None
