"""Threads as W3C Web Annotations: an AnnotationPage that other programs read."""

from datetime import UTC, datetime
from typing import Any

from portal.prototypes.views import CommentView, ThreadView

CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def page(address: str, threads: list[ThreadView], files: dict[str, str], site: str) -> dict[str, Any]:
    """One page with an annotation for each comment; replies annotate the annotation that opened their thread."""
    items = [one for thread in threads for one in _thread(thread, files, site)]
    return {"@context": CONTEXT, "id": address, "type": "AnnotationPage", "items": items}


def _thread(thread: ThreadView, files: dict[str, str], site: str) -> list[dict[str, Any]]:
    opening = f"{site}/threads/{thread.id}"
    made = []
    for number, comment in enumerate(thread.comments):
        first = number == 0 and thread.before == 0
        made.append({
            "id": opening if first else f"{opening}#comment-{comment.id}", "type": "Annotation",
            "motivation": _motive(thread) if first else "replying", "created": _stamp(comment.created_at),
            **({"modified": _stamp(comment.edited_at)} if comment.edited_at else {}),
            "creator": {"type": "Person", "name": comment.author_name},
            "body": _body(thread, comment, first), "target": _target(thread, files, site) if first else opening,
        })
    return made


def _motive(thread: ThreadView) -> str:
    return "questioning" if thread.label == "question" else "commenting"


def _body(thread: ThreadView, comment: CommentView, first: bool) -> list[dict[str, Any]]:
    words = {"type": "TextualBody", "format": "text/markdown", "purpose": "commenting" if first else "replying",
             "value": comment.text}
    return [words, {"type": "TextualBody", "purpose": "tagging", "value": thread.label}] if first else [words]


def _target(thread: ThreadView, files: dict[str, str], site: str) -> dict[str, Any] | str:
    if thread.asset_id is None:
        return f"{site}/versions/{thread.version_id}"
    source = f"{site}{files[thread.asset_id]}"
    return {"type": "SpecificResource", "source": source, "selector": thread.selector} if thread.selector else source


def _stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
