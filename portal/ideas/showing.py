"""One idea as its page and the API show it to somebody: everything in a fixed number of queries."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from portal.accounts.models import User
from portal.ideas.deciding import possible
from portal.ideas.models import Board, Idea, IdeaResponse
from portal.ideas.moderating.held import is_held
from portal.ideas.policy import is_author
from portal.ideas.queries import MySupport, find_whole, responses, visible_to
from portal.ideas.states import AMEND, COMMENT, EDIT, SUPPORT, WITHDRAW
from portal.ideas.together.queries import names
from portal.ideas.weighing.milestones import reopens
from portal.kernel.db import session
from portal.kernel.policy import Actor, can
from portal.storage import queries as files
from portal.storage.models import StoredFile


@dataclass
class Shown:
    """An idea and what the one who looks at it may know and do."""

    idea: Idea
    author: str
    coauthors: list[tuple[str, str]]
    owner: str
    pictures: list[StoredFile]
    my_support: MySupport | None
    following: bool
    level: str | None
    responses: list[tuple[IdeaResponse, str]]
    merged_into: Any
    verbs: list[str]
    decisions: list[str]
    for_team: bool
    spent: int
    noted_at: datetime | None
    waits_for_review: bool = False

    @property
    def votes(self) -> tuple[int, int] | None:
        """How many votes the one who looks has left on the board, of how many; None where votes are not counted."""
        budget = self.board.vote_budget
        if budget is None or ("support" not in self.verbs and self.my_support is None):
            return None
        return max(budget - self.spent, 0), budget

    def __getattr__(self, name: str) -> Any:
        return getattr(self.idea, name)

    @property
    def board(self) -> Board:
        return self.idea.board

    @property
    def support_count(self) -> int:
        """Supports given here and those that came with an import."""
        return self.idea.top_score

    @property
    def response(self) -> tuple[IdeaResponse, str] | None:
        """The newest official answer."""
        return self.responses[0] if self.responses else None


def shown(actor: Actor, idea_id: str) -> Shown:
    """An idea this actor may see. Raises NotFound."""
    idea, seen = find_whole(actor, idea_id)
    merged = session().execute(select(Idea.id, Idea.title).where(Idea.id == idea.merged_into_id, visible_to(actor))).first() \
        if idea.merged_into_id else None
    return Shown(
        idea=idea, author=seen.author, coauthors=_coauthors(idea), owner=seen.owner,
        pictures=pictures_of(idea),
        my_support=seen.my_support, following=seen.following, level=seen.level,
        responses=responses(idea.id) if idea.answered_at else [],
        merged_into=merged, verbs=verbs(actor, idea), decisions=possible(actor, idea), for_team=actor.is_team,
        spent=seen.spent, noted_at=seen.noted_at, waits_for_review=idea.status == "draft" and is_held(idea.id))


def pictures_of(idea: Idea) -> list[StoredFile]:
    """The pictures of an idea in their order."""
    stored = files.by_id(idea.pictures)
    return [stored[one] for one in idea.pictures if one in stored]


def _coauthors(idea: Idea) -> list[tuple[str, str]]:
    known = names(idea.coauthor_ids)
    return [(one, known[one]) for one in idea.coauthor_ids if one in known]


def team_people() -> list[Any]:
    """Those who may look after an idea."""
    return list(session().execute(select(User.id, User.name).where(User.role.in_(("team", "admin")), User.status == "active")
                                  .order_by(User.name).limit(200)))


def verbs(actor: Actor, idea: Idea) -> list[str]:
    """What the actor may do with the idea as it stands."""
    asked = (
        ("edit", can(actor, "idea.edit", idea) and idea.status in EDIT.from_),
        ("submit", idea.status == "draft" and is_author(actor, idea)),
        ("discard", idea.status == "draft" and is_author(actor, idea)),
        ("invite", can(actor, "idea.invite", idea) and idea.status in EDIT.from_),
        ("amend", idea.status in AMEND.from_ and can(actor, "amendment.propose", idea)),
        ("withdraw", can(actor, "idea.withdraw", idea) and idea.status in WITHDRAW.from_),
        ("support", can(actor, "idea.support") and (idea.status in SUPPORT.from_ or (
            idea.status == "declined" and reopens(idea.id)))),
        ("comment", can(actor, "comment.post") and idea.status in COMMENT.from_),
        ("decide", can(actor, "idea.decide") and bool(possible(actor, idea))),
        ("follow", can(actor, "idea.follow") and idea.status not in ("draft", "removed")),
    )
    return [name for name, yes in asked if yes]
