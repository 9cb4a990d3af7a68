"""Who is told what happens to prototypes: who talks there, who is invited, who waits for it, and who looks after it."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import select

from portal.ideas.models import Idea
from portal.ideas.queries import followers
from portal.kernel.db import session
from portal.kernel.events import Heard
from portal.notifications import circles, seeing
from portal.notifications.rules import Notice, rules
from portal.prototypes import events
from portal.prototypes.models import Comment, Decision, Guest, Prototype, Thread
from portal.prototypes.queries import idea_ids
from portal.prototypes.sharing.queries import guest_name, public_title
from portal.prototypes.talk.queries import called_in


def _notice(shown: Prototype, to: Iterable[str | None], url: str = "", **more: Any) -> Notice:
    return Notice(to, seeing.prototype(shown.id), "prototypes", url or f"/prototypes/{shown.id}", shown.title, **more)


def _prototype(heard: Heard[Any]) -> Prototype:
    return session().get_one(Prototype, heard.fact.prototype_id)


def _makers(shown: Prototype) -> list[str]:
    """Whoever looks after it; while nobody does, the team."""
    return [shown.owner_id] if shown.owner_id else circles.team()


def _invited(shown: Prototype) -> list[str]:
    rows = session().execute(select(Guest.user_id, Guest.company_id).where(Guest.prototype_id == shown.id)).all()
    return [*(row.user_id for row in rows if row.user_id), *circles.of_companies(row.company_id for row in rows)]


def _talkers(shown: Prototype) -> list[str | None]:
    """Whoever said or decided something there; internal threads count only for the team, whose door they go through."""
    threads = session().scalars(select(Thread.author_id).where(
        Thread.prototype_id == shown.id, Thread.internal.is_(False)).distinct())
    deciders = session().scalars(select(Decision.user_id).where(Decision.prototype_id == shown.id).distinct())
    return [*threads, *deciders]


def _waiting(prototype_ids: Iterable[str]) -> list[str | None]:
    """Authors and followers of the ideas behind it."""
    found: list[str | None] = []
    for one in prototype_ids:
        idea = session().get(Idea, one)
        found += [idea.author_id, *followers(idea.id)] if idea else []
    return found


def _in_thread(thread_id: str) -> list[str | None]:
    said = session().scalars(select(Comment.author_id).where(Comment.thread_id == thread_id).distinct())
    return list(said)


@rules.on(events.CommentPosted)
def commented(heard: Heard[events.CommentPosted]) -> Notice:
    """A new thread: who looks after it and who is invited; a reply: who talks in it; both: who is called."""
    shown, said = _prototype(heard), session().get_one(Comment, heard.fact.comment_id)
    to = _invited(shown) if heard.fact.first else _in_thread(said.thread_id)
    return Notice([*_makers(shown), *to, *called_in(said.id)], seeing.words(shown.id, said.thread_id), "prototypes",
                  f"/threads/{said.thread_id}", shown.title, by=guest_name(said.id))


@rules.on(events.InternalCommentPosted)
def commented_inside(heard: Heard[events.InternalCommentPosted]) -> Notice:
    """The team's own: who looks after it, who talks in it, who is called."""
    shown, said = _prototype(heard), session().get_one(Comment, heard.fact.comment_id)
    to = [*_makers(shown), *_in_thread(said.thread_id), *called_in(said.id)]
    return Notice(to, seeing.the_team, "prototypes", f"/threads/{said.thread_id}", shown.title)


@rules.on(events.ThreadResolved, events.ThreadReopened)
def settled(heard: Heard[Any]) -> Notice:
    """Whoever asked, and whoever talked in it."""
    shown = _prototype(heard)
    thread = heard.fact.thread_id
    return Notice(_in_thread(thread), seeing.words(shown.id, thread), "prototypes", f"/threads/{thread}", shown.title)


@rules.on(events.InternalThreadResolved, events.InternalThreadReopened)
def settled_inside(heard: Heard[Any]) -> Notice:
    """The same among the team."""
    shown = _prototype(heard)
    return Notice(_in_thread(heard.fact.thread_id), seeing.the_team, "prototypes", f"/threads/{heard.fact.thread_id}",
                  shown.title)


@rules.on(events.PriceWished)
def priced(heard: Heard[events.PriceWished]) -> Notice:
    """The team: somebody named what a change is worth. Other customers are not told."""
    shown = _prototype(heard)
    return Notice(_makers(shown), seeing.the_team, "prototypes", f"/threads/{heard.fact.thread_id}", shown.title)


@rules.on(events.Decided)
def decided(heard: Heard[events.Decided]) -> Notice:
    """Whoever made it."""
    shown = _prototype(heard)
    return _notice(shown, _makers(shown))


@rules.on(events.VersionPublished)
def published(heard: Heard[events.VersionPublished]) -> Notice:
    """Whoever is invited, took part, or waits for it since the idea."""
    shown = _prototype(heard)
    return _notice(shown, [*_invited(shown), *_talkers(shown), *_waiting(heard.fact.idea_ids)])


@rules.on(events.PrototypeStatusChanged)
def moved_on(heard: Heard[events.PrototypeStatusChanged]) -> Notice | None:
    """The same people, when it opens for review or is approved; putting it away is not news."""
    shown = _prototype(heard)
    if heard.fact.to_status not in ("in_review", "approved"):
        return None
    return _notice(shown, [*_invited(shown), *_talkers(shown), *_waiting(heard.fact.idea_ids or idea_ids(shown.id))])


@rules.on(events.GuestInvited)
def invited(heard: Heard[events.GuestInvited]) -> Notice:
    """Whoever was invited; of a draft they hear once it is shown. Terms to accept do not keep the word from them."""
    shown = _prototype(heard)
    to = [heard.fact.user_id, *circles.of_companies([heard.fact.company_id])]
    return Notice(to, seeing.prototype_behind_terms(shown.id), "prototypes", f"/prototypes/{shown.id}", public_title(shown))


@rules.on(events.IdeaLinked)
def linked(heard: Heard[events.IdeaLinked]) -> Notice:
    """Whoever waits for the idea: there is something to look at."""
    return _notice(_prototype(heard), _waiting(heard.fact.idea_ids))
