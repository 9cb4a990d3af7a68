"""What an idea says: reading it from what was sent, telling what changed, and keeping pictures, tags and the index in step."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import delete, insert, select

from portal.ideas import facets, similar
from portal.ideas.models import Idea, IdeaPicture, IdeaRevision, IdeaTag
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Invalid
from portal.kernel.policy import Actor
from portal.kernel.search.face import index
from portal.kernel.text import _
from portal.storage import actions as files

FIELDS = ("title", "text", "spec", "pictures", "tags", "captions")
MATERIAL = frozenset({"title", "text", "spec", "pictures"})
MOST_PICTURES = 10
EXCERPT = 240
LIST_ITEM = re.compile(r"^\s*([-*+]|\d{1,3}[.)])\s+")


def content(idea: Idea) -> dict[str, Any]:
    """What a revision keeps of an idea."""
    return {"title": idea.title, "text": idea.text, "spec": list(idea.spec), "pictures": list(idea.pictures),
            "tags": list(idea.tags), "captions": dict(idea.captions)}


def changed(idea: Idea, sent: Mapping[str, Any]) -> dict[str, Any]:
    """The columns that would differ from what the idea says now."""
    before = content(idea)
    sent = {**sent, "captions": captions_of(sent.get("captions", idea.captions), sent.get("pictures", idea.pictures))}
    new = {name: sent[name] for name in FIELDS if name in sent and sent[name] != before[name]}
    if "text" in new:
        new["excerpt"] = excerpt(new["text"])
    return new


def captions_of(captions: Mapping[str, str] | None, pictures: Sequence[str]) -> dict[str, str]:
    """The captions of these pictures: what a picture that is gone said goes with it."""
    return {one: captions[one] for one in pictures if captions and captions.get(one)}


def excerpt(text: str) -> str:
    """The beginning of a text for lists, without most of its marks."""
    lines = [LIST_ITEM.sub("· ", line) for line in text.splitlines()]
    bare = " ".join(" ".join(lines).replace("*", "").replace("`", "").replace("#", "").split())
    return bare if len(bare) <= EXCERPT else bare[:EXCERPT].rsplit(" ", 1)[0] + "…"


def take_pictures(actor: Actor, idea: Idea, wanted: Sequence[str]) -> None:
    """Holds the files that are new to the idea, and lets go of those only a draft showed. Raises Invalid."""
    if len(set(wanted)) != len(wanted):
        raise Invalid({"pictures": [_("The same picture is there twice.")]})
    if len(wanted) > MOST_PICTURES:
        raise Invalid({"pictures": [_("At most %(n)s different pictures fit.", n=MOST_PICTURES)]})
    held = set(session().scalars(select(IdeaPicture.file_id).where(IdeaPicture.idea_id == idea.id)))
    for file_id in wanted:
        if file_id not in held:
            files.attach(actor, file_id, ("image",), "pictures")
            session().execute(insert(IdeaPicture).values(idea_id=idea.id, file_id=file_id))
    if idea.status == "draft":
        drop_pictures(idea.id, held - set(wanted))


def drop_pictures(idea_id: str, file_ids: set[str]) -> None:
    """Lets go of pictures of an idea."""
    for file_id in sorted(file_ids):
        session().execute(delete(IdeaPicture).where(IdeaPicture.idea_id == idea_id, IdeaPicture.file_id == file_id))
        files.release(file_id)


def set_tags(idea_id: str, tags: Sequence[str]) -> None:
    """Makes the idea findable under its tags."""
    session().execute(delete(IdeaTag).where(IdeaTag.idea_id == idea_id))
    if tags:
        session().execute(insert(IdeaTag), [{"idea_id": idea_id, "tag": tag} for tag in sorted(set(tags))])


def add_revision(actor: Actor, idea: Idea, note: str = "", material: bool = True) -> IdeaRevision:
    """Writes down what the idea says now, under its present number."""
    made = IdeaRevision(idea_id=idea.id, number=idea.revision_number, author_id=actor.user_id, note=note,
                        material=material, created_at=clock.now(), **content(idea))
    session().add(made)
    session().flush()
    return made


def make_findable(idea: Idea, words: set[str] | frozenset[str] = frozenset(FIELDS), title_before: str | None = None) -> None:
    """Brings the search index, the similar titles and the tags up to date with the fields that changed.

    `title_before` is the title under which a changed one is found so far.
    """
    if words & {"title", "text", "spec", "tags"}:
        rows = "\n".join(f"{row['name']} {row['value']} {row['unit']}" for row in idea.spec)
        index("idea", idea.id, idea.title, f"{idea.text}\n{rows}\n{' '.join(idea.tags)}")
    if "title" in words:
        similar.remember(idea.id, idea.title, title_before)
    if "tags" in words:
        set_tags(idea.id, idea.tags)


def recount_tags(idea: Idea, before: Sequence[str]) -> None:
    """Keeps the tags' counts in step with an edit."""
    facets.count(idea.board_id, [("tag", tag) for tag in set(before) - set(idea.tags)], -1)
    facets.count(idea.board_id, [("tag", tag) for tag in set(idea.tags) - set(before)], 1)
