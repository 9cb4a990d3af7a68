"""Who may do what with ideas, boards, support and comments."""

from collections.abc import Sequence
from typing import Any

from portal.ideas.inviting.circle import let_in
from portal.ideas.models import Board, Comment, Idea
from portal.ideas.moderating.held import is_held
from portal.kernel.policy import Actor, Permissions

permissions = Permissions()
HIDDEN = ("draft", "removed")


@permissions.rule("board.see")
def see_board(actor: Actor, board: Board) -> bool:
    """Public boards are open to everybody, also signed out; the others to the team, and those for some to those let in."""
    return board.visibility == "public" or actor.is_team or actor.user_id in let_in(board, [actor])


@permissions.rule("board.manage")
def manage_board(actor: Actor) -> bool:
    """The team opens and changes boards."""
    return actor.is_team


@permissions.rule("idea.see")
def see(actor: Actor, idea: Idea) -> bool:
    """A draft is its authors' alone. Afterwards whoever sees the board, the authors, and the author's company."""
    return _is_near(actor, idea) or (idea.status not in HIDDEN and see_board(actor, idea.board)) or _moderates(actor, idea)


def _moderates(actor: Actor, idea: Any) -> bool:
    """The team, what waits for its review or what it took out."""
    return actor.is_team and (idea.status == "removed" or (idea.status == "draft" and is_held(idea.id)))


def _is_near(actor: Actor, idea: Any) -> bool:
    """The authors, and of an idea that is shown the author's colleagues."""
    colleague = idea.status not in HIDDEN and actor.company_id is not None and actor.company_id == idea.company_id
    return writes(actor, idea) or colleague


def who_sees(actors: Sequence[Actor], idea: Idea) -> list[Actor]:
    """Of several people those who may see an idea, by the same rule and in one question: for rooms and news."""
    shown = idea.status not in HIDDEN
    inside = let_in(idea.board, actors) if shown else set()
    everybody = shown and idea.board.visibility == "public"
    return [one for one in actors if _is_near(one, idea) or everybody or one.user_id in inside
            or (shown and one.is_team) or _moderates(one, idea)]


def is_author(actor: Actor, idea: Any) -> bool:
    """The person who proposed it."""
    return actor.user_id is not None and actor.user_id == idea.author_id


def writes(actor: Actor, idea: Any) -> bool:
    """The author and the co-authors."""
    return is_author(actor, idea) or (actor.user_id is not None and actor.user_id in idea.coauthor_ids)


def owns(actor: Actor, idea: Any) -> bool:
    """The author, and for a submitted idea the author's colleagues who may write."""
    colleague = idea.status != "draft" and actor.company_id is not None and actor.company_id == idea.company_id
    return actor.may_write and (is_author(actor, idea) or colleague)


def stands_behind(actor: Actor, idea: Any) -> bool:
    """Whoever may write at it: those who own it, and the co-authors."""
    return owns(actor, idea) or (actor.may_write and writes(actor, idea))


@permissions.rule("idea.propose")
def propose(actor: Actor, board: Board) -> bool:
    """Everybody who may write and sees the board."""
    return actor.may_write and see_board(actor, board)


@permissions.rule("idea.edit")
def edit(actor: Actor, idea: Idea) -> bool:
    """Those who stand behind the idea; the team mends a submitted one."""
    return stands_behind(actor, idea) or (actor.is_team and idea.status != "draft")


@permissions.rule("idea.withdraw")
def withdraw(actor: Actor, idea: Idea) -> bool:
    """The author and his colleagues; a co-author writes at it, and does not take it from the others."""
    return owns(actor, idea)


@permissions.rule("idea.hand_in")
def hand_in(actor: Actor, idea: Idea) -> bool:
    """A draft is handed in and thrown away by its author: the word that it may be shared is his."""
    return idea.status != "draft" or is_author(actor, idea)


@permissions.rule("idea.invite")
def invite(actor: Actor, idea: Idea) -> bool:
    """The author and his colleagues invite co-authors, and take that back."""
    return owns(actor, idea)


@permissions.rule("idea.support")
def support(actor: Actor) -> bool:
    """Customers and producers; the team weighs support and does not give it."""
    return actor.may_write and not actor.is_team


@permissions.rule("idea.follow")
def follow(actor: Actor) -> bool:
    """Everybody who is signed in."""
    return actor.is_signed_in


@permissions.rule("idea.decide")
def decide(actor: Actor) -> bool:
    """The team answers and decides."""
    return actor.is_team


@permissions.rule("idea.demand")
def demand(actor: Actor) -> bool:
    """The team and producers see what people would pay; customers only the plain count and their own numbers."""
    return actor.is_team or actor.is_producer


@permissions.rule("comment.post")
def post(actor: Actor) -> bool:
    """Everybody who may write."""
    return actor.may_write


@permissions.rule("note.read")
def read_notes(actor: Actor) -> bool:
    """The team alone."""
    return actor.is_team


@permissions.rule("comment.edit")
def edit_comment(actor: Actor, comment: Comment) -> bool:
    """The one who wrote it."""
    return actor.may_write and actor.user_id is not None and actor.user_id == comment.author_id


@permissions.rule("comment.remove")
def remove_comment(actor: Actor, comment: Comment) -> bool:
    """The one who wrote it, and the team."""
    return edit_comment(actor, comment) or actor.is_team


@permissions.rule("comment.history")
def history(actor: Actor, comment: Comment) -> bool:
    """What it said before: the one who wrote it, and the team."""
    return remove_comment(actor, comment)
