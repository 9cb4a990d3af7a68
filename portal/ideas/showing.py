"""One idea as its page and the API show it to somebody: everything in a fixed number of queries."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from portal.accounts.models import User
from portal.ideas.deciding import possible
from portal.ideas.models import Board, Idea, IdeaResponse
from portal.ideas.policy import is_author
from portal.ideas.queries import MySupport, find_whole, responses
from portal.ideas.states import COMMENT, EDIT, SUPPORT, WITHDRAW
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
    owner: str
    pictures: list[StoredFile]
    my_support: MySupport | None
    following: bool
    responses: list[tuple[IdeaResponse, str]]
    merged_into: Any
    verbs: list[str]
    decisions: list[str]
    for_team: bool

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
    stored = files.by_id(idea.pictures)
    merged = session().execute(select(Idea.id, Idea.title).where(Idea.id == idea.merged_into_id)).first() \
        if idea.merged_into_id else None
    return Shown(
        idea=idea, author=seen.author, owner=seen.owner, pictures=[stored[one] for one in idea.pictures if one in stored],
        my_support=seen.my_support, following=seen.following, responses=responses(idea.id) if idea.answered_at else [],
        merged_into=merged, verbs=verbs(actor, idea), decisions=possible(actor, idea), for_team=actor.is_team)


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
        ("withdraw", can(actor, "idea.withdraw", idea) and idea.status in WITHDRAW.from_),
        ("support", can(actor, "idea.support") and (idea.status in SUPPORT.from_ or (
            idea.status == "declined" and reopens(idea.id)))),
        ("comment", can(actor, "comment.post") and idea.status in COMMENT.from_),
        ("decide", can(actor, "idea.decide") and bool(possible(actor, idea))),
        ("follow", can(actor, "idea.follow") and idea.status != "draft"),
    )
    return [name for name, yes in asked if yes]
