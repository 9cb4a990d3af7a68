"""Threads as W3C Web Annotations: pages that other programs, and we ourselves, can read again."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select

from portal.kernel.db import session
from portal.kernel.paging import Key, Page, page_of
from portal.kernel.policy import Actor
from portal.prototypes.interchange.models import TakenOver
from portal.prototypes.models import Thread, Version
from portal.prototypes.policy import heard_by
from portal.prototypes.queries import VersionView
from portal.prototypes.views import CommentView, ThreadView, dress, thread_rows

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
FOR_TEAM = {"type": "Audience", "audienceType": "team"}
ALL = 1_000_000


def whole_threads(actor: Actor, version: Version, which: str = "all", internal: bool = False, after: str | None = None,
                  limit: int = 100) -> Page[ThreadView]:
    """Threads with all their comments, as far as this actor may read them; internal ones only where they are asked for."""
    wanted = thread_rows().where(Thread.version_id == version.id, heard_by(actor))
    if not (internal and actor.is_team):
        wanted = wanted.where(Thread.internal.is_(False))
    if which != "all":
        wanted = wanted.where(Thread.status == which)
    found = page_of(session(), wanted, [Key(Thread.id)], after_cursor=after, limit=limit)
    return Page(dress(found.items, ALL), found.next)


def all_threads(actor: Actor, version: Version, which: str = "all", internal: bool = False) -> Any:
    """The same one after the other, read a hundred at a time."""
    after = None
    while True:
        found = whole_threads(actor, version, which, internal, after)
        yield from found.items
        if (after := found.next) is None:
            return


def taken_over(thread_ids: list[str]) -> dict[str, TakenOver]:
    """Comments that came from elsewhere, by comment."""
    rows = session().scalars(select(TakenOver).where(TakenOver.thread_id.in_(thread_ids)))
    return {row.comment_id: row for row in rows}


class Writer:
    """Writes threads of one version; `files` says where each asset's picture is found."""

    def __init__(self, version: VersionView, files: dict[str, str], site: str) -> None:
        self.site, self.files = site, files
        self.assets = {one.asset.id: one.asset for one in version.assets}

    def page(self, address: str, threads: list[ThreadView]) -> dict[str, Any]:
        """One page with an annotation for each comment; replies annotate the annotation that opened their thread."""
        origins = taken_over([one.id for one in threads])
        items = [one for thread in threads for one in self._thread(thread, origins)]
        return {"@context": CONTEXT, "id": address, "type": "AnnotationPage", "items": items}

    def _thread(self, thread: ThreadView, origins: dict[str, TakenOver]) -> list[dict[str, Any]]:
        made: list[dict[str, Any]] = []
        if all(one.status == "removed" for one in thread.comments):
            return made
        own = f"{self.site}/threads/{thread.id}"
        for number, comment in enumerate(thread.comments):
            if comment.status == "removed" and number:
                continue
            origin = origins.get(comment.id)
            address = origin.annotation_id if origin else own if number == 0 else f"{own}#comment-{comment.id}"
            creator = origin.creator if origin else comment.author_name
            made.append({
                "id": address, "type": "Annotation", "motivation": "replying" if number else _motive(thread),
                "created": _stamp(comment.created_at),
                **({"modified": _stamp(comment.edited_at)} if comment.edited_at else {}),
                **({"creator": {"type": "Person", "name": creator}} if creator else {}),
                **({"audience": FOR_TEAM} if thread.internal else {}),
                "body": _body(thread, comment, number == 0),
                "target": made[0]["id"] if number else self._target(thread),
            })
        return made

    def _target(self, thread: ThreadView) -> dict[str, Any] | str:
        if thread.asset_id is None:
            return f"{self.site}/versions/{thread.version_id}"
        source = f"{self.site}{self.files[thread.asset_id]}"
        if not thread.selector:
            return source
        asset = self.assets[thread.asset_id]
        return {"type": "SpecificResource", "source": source, "sha256": asset.sha256, "selector": thread.selector}


def _motive(thread: ThreadView) -> str:
    return "questioning" if thread.label == "question" else "commenting"


def _body(thread: ThreadView, comment: CommentView, first: bool) -> list[dict[str, Any]]:
    words = [{"type": "TextualBody", "format": "text/markdown", "purpose": "commenting" if first else "replying",
              "value": comment.text}] if comment.status == "posted" else []
    return [*words, {"type": "TextualBody", "purpose": "tagging", "value": thread.label}] if first else words


def _stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
