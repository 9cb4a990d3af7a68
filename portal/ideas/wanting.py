"""What somebody wants of the ideas, and the conditions an idea has to meet for it."""

from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import and_, any_, bindparam, func, or_, select
from sqlalchemy.orm import aliased

from portal.accounts.models import User
from portal.ideas.asking import Understood, understand
from portal.ideas.models import Idea, IdeaTag, Support
from portal.ideas.queries import visible
from portal.ideas.together.models import Coauthor
from portal.kernel.columns import Id
from portal.kernel.search.words import words


@dataclass(frozen=True)
class Wanted:
    """What somebody looks for."""

    q: str = ""
    status: tuple[str, ...] = ()
    board: str = ""
    tag: str = ""
    mine: bool = False
    supported: bool = False
    unanswered: bool = False
    sort: str = ""
    after: str | None = None
    limit: int = 20
    signed: bool = False

    @property
    def asked(self) -> Understood:
        """What was typed, as words and filters."""
        return understand(self.q, self.signed)

    @property
    def words(self) -> str:
        """The words of it that are looked for in the texts."""
        return self.asked.words

    @property
    def with_drafts(self) -> bool:
        """Drafts are one's own, and shown only where one looks for one's own; so is what was taken out."""
        return self.mine or self.asked.has("mine") or not {"draft", "removed"}.isdisjoint(self.status)

    @property
    def order(self) -> str:
        """The sort in force: by relevance when words are looked for, else hot."""
        return self.sort or ("relevance" if self.words else "hot")

    @property
    def tags(self) -> tuple[str, ...]:
        """All tags an idea has to bear."""
        return tuple(dict.fromkeys(tag for tag in (self.tag, *self.asked.said("tag")) if tag))

    @property
    def tag_words(self) -> str:
        """Their words: they are found in an idea's text too, so that an index narrows by words and tags at once."""
        return " ".join(word for tag in self.tags for word in words(tag))


class Asked(NamedTuple):
    """What a list's statement depends on; who it is comes as the bindparams "me" and "company"."""

    team: bool
    signed: bool
    company: bool
    wanted: Wanted
    board_id: str | None
    among: tuple[str, ...] | None = None  # boards named in the words, as far as they are shown to this actor
    outside: tuple[str, ...] = ()
    way: str = ""  # how PostgreSQL finds the ideas: "list", or "walk" along an order, asking each for words
    rare: str = ""  # a tag so few ideas bear that they are gathered


def seen(asked: Asked) -> list[Any]:
    """What an idea has to be for the actor to see it and to want it."""
    me = bindparam("me", type_=Id()) if asked.signed else None
    return [visible(asked.team, me, bindparam("company", type_=Id()) if asked.company else None), *_conditions(me, asked)]


def _conditions(me: Any, asked: Asked) -> list[Any]:
    wanted = asked.wanted
    conditions: list[Any] = [] if wanted.with_drafts else [Idea.status.not_in(("draft", "removed"))]
    for statuses in (wanted.status, wanted.asked.said("status")):
        if statuses:
            conditions.append(Idea.status.in_(statuses))
    if asked.board_id is not None:
        conditions.append(Idea.board_id == asked.board_id)
    if asked.among is not None:
        conditions.append(Idea.board_id.in_(asked.among))
    conditions += [_tagged(tag, asked) for tag in wanted.tags]
    conditions += [_by(name) for name in wanted.asked.said("author")]
    if wanted.mine or wanted.asked.has("mine"):
        written = aliased(Idea)
        together = select(Coauthor.idea_id).where(Coauthor.user_id == me, Coauthor.status == "accepted")
        conditions.append(_among(select(written.id).where(written.author_id == me).union_all(together), asked))
    if wanted.supported or wanted.asked.has("supported"):
        conditions.append(_among(select(Support.idea_id).where(Support.user_id == me), asked))
    if wanted.unanswered or wanted.asked.has("unanswered"):
        conditions += [Idea.answered_at.is_(None), Idea.status.in_(("submitted", "under_review"))]
    return [*conditions, *_without(asked)]


def _without(asked: Asked) -> list[Any]:
    said = asked.wanted.asked.said
    conditions: list[Any] = [~_tagged(tag, asked) for tag in said("tag", without=True)]
    conditions += [~func.coalesce(_by(name), False) for name in said("author", without=True)]
    if said("status", without=True):
        conditions.append(Idea.status.not_in(said("status", without=True)))
    if asked.outside:
        conditions.append(Idea.board_id.not_in(asked.outside))
    return conditions


def _among(chosen: Any, asked: Asked) -> Any:
    """Ideas of a few, which PostgreSQL is to gather first."""
    return Idea.id == any_(func.array(chosen.scalar_subquery())) if asked.way else Idea.id.in_(chosen)


def _tagged(tag: str, asked: Asked) -> Any:
    chosen = select(IdeaTag.idea_id).where(IdeaTag.tag == tag)
    if not asked.way or tag == asked.rare:
        return _among(chosen, asked)
    return chosen.where(IdeaTag.idea_id == Idea.id).scalar_subquery().is_not(None)


def _by(name: str) -> Any:
    """Ideas of somebody whose name begins like this; of what was taken over the name is all that is known."""
    begins = [(one, one + "\U0010ffff") for one in dict.fromkeys((name, name.title()))]
    known = select(User.id).where(or_(*(User.name.between(*one) for one in begins)))
    foreign = or_(*(Idea.author_name.between(*one) for one in begins))
    return or_(Idea.author_id.in_(known), and_(Idea.author_id.is_(None), foreign))
