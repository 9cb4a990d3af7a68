"""Around support: one's votes and one's own supports, what the team notes for customers, and when a support is old."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from flask import request, url_for
from werkzeug.wrappers import Response

from portal.core.customers import queries as customers
from portal.ideas import queries
from portal.ideas.routes.base import routes
from portal.ideas.showing import shown
from portal.ideas.states import LABELS
from portal.ideas.support import ageing, behalf
from portal.ideas.support import queries as around
from portal.ideas.support.confirming import confirm_many
from portal.ideas.support.models import SOURCES
from portal.ideas.support.schemas import AgeingIn, AgeingOut, ConfirmedOut, ManyIn, MineOut, NotedOut, NoteIn, VotesOut
from portal.ideas.support.sources import LABELS as SOURCE_LABELS
from portal.ideas.support.sources import WHY
from portal.kernel.errors import NotFound
from portal.kernel.paging import Page
from portal.kernel.policy import authorize
from portal.web.answering import answer, done, is_own, next_page_url
from portal.web.reading import actor, is_api, load, query
from portal.web.schemas import ListQuery

TEAM = ("team", "admin")


@dataclass(frozen=True)
class Account:
    """One's votes on a board with a page of their ledger."""

    board: Any
    budget: int | None
    spent: int
    left: int | None
    page: Page[Any]


@routes.get("/boards/<id:board_id>/votes", query=ListQuery, gives=VotesOut, page="ideas/support/votes.html")
def votes(board_id: str) -> Response:
    """One's votes on a board: how many are left, and what they went to"""
    me, board, words = actor(), queries.find_board(actor(), board_id), query()
    mine = next(iter(around.votes_on(me, [board])), None)
    lines = around.ledger(me, board, words["after"], words["limit"])
    account = Account(board, board.vote_budget, mine.spent if mine else 0, mine.left if mine else board.vote_budget, lines)
    return answer(account, why=WHY, next_url=next_page_url(lines.next))


@routes.get("/supports", query=ListQuery, gives=MineOut, many=True, page="ideas/support/mine.html")
def supports() -> Response:
    """The ideas one supports: first those that wait for one's word"""
    me, words = actor(), query()
    authorize(me, "support.mine")
    found = around.mine(me, words["after"], words["limit"])
    noted = [] if words["after"] else around.noted_for(me)
    return answer(found, noted=noted, labels=LABELS, next_url=next_page_url(found.next), boards=[
        one for one in around.votes_on(me, queries.boards_for(me)) if one.spent] if not is_api() else [])


@routes.post("/supports/confirmation", takes=ManyIn, gives=ConfirmedOut)
def confirm_supports() -> Response:
    """Say of several supports that they still hold"""
    told = confirm_many(actor(), load()["idea_ids"])
    return answer(told, status=200, go=None if is_api() else url_for("ideas.supports"))


@routes.page("/ideas/<id:idea_id>/support/question", "ideas/support/question.html")
def support_question(idea_id: str) -> Response:
    """Does it still hold? Yes, with other numbers, or no"""
    me = actor()
    idea = queries.find_visible(me, idea_id)
    mine = around.question(me, idea)
    if mine is None:
        raise NotFound()
    return answer(mine, board_currency=idea.board.currency)


@routes.page("/ideas/<id:idea_id>/support/now", "ideas/support/now.html")
def support_now(idea_id: str) -> Response:
    """One's support as it stands, for a window that has heard it changed"""
    found = shown(actor(), idea_id)
    in_list = request.args.get("as") == "button"
    card = {"id": found.id, "title": found.title, "status": found.status, "support_count": found.support_count,
            "supported": found.my_support is not None, "stale": bool(found.my_support and found.my_support.stale)}
    here = request.args.get("here", "")
    return answer(found, part="ideas/_support_button.html" if in_list else "ideas/_support_panel.html", one=card,
                  here=here if is_own(here) else url_for("ideas.index"))


@routes.get("/ideas/<id:idea_id>/support/noted", gives=NotedOut, many=True, roles=TEAM, pages=False)
def noted(idea_id: str) -> Response:
    """What the team noted for customers at an idea"""
    return answer(_noted(idea_id))


def _noted(idea_id: str) -> Sequence[Any]:
    me = actor()
    queries.find_visible(me, idea_id)
    authorize(me, "support.note")
    return around.noted(idea_id)


@routes.page("/ideas/<id:idea_id>/support/noted/new", "ideas/support/note.html", roles=TEAM)
def new_note(idea_id: str) -> Response:
    """Note that a customer supports an idea"""
    me = actor()
    idea = queries.find_visible(me, idea_id)
    authorize(me, "support.note")
    return answer(idea, customers=customers.choices(me), sources=[(one, SOURCE_LABELS[one]) for one in SOURCES])


@routes.post("/ideas/<id:idea_id>/support/noted", takes=NoteIn, gives=NotedOut, roles=TEAM, form="ideas.new_note")
def note_support(idea_id: str) -> Response:
    """Note that a customer supports an idea, or change what was noted; it costs him no vote"""
    customer_id = behalf.note_support(actor(), idea_id, **load())
    made = next(one for one in around.noted(idea_id) if one.customer_id == customer_id)
    return answer(made, status=200, go=None if is_api() else url_for("ideas.show", idea_id=idea_id) + f"#noted-{idea_id}")


@routes.delete("/ideas/<id:idea_id>/support/noted/<id:customer_id>", roles=TEAM, pages=False)
def end_note(idea_id: str, customer_id: str) -> Response:
    """Take back what was noted for a customer"""
    behalf.end_note(actor(), idea_id, customer_id)
    return done("")


@routes.post("/ideas/<id:idea_id>/support/noted/<id:customer_id>/end", roles=TEAM, api=False)
def end_note_by_form(idea_id: str, customer_id: str) -> Response:
    """Take back what was noted for a customer"""
    behalf.end_note(actor(), idea_id, customer_id)
    return done(url_for("ideas.show", idea_id=idea_id) + f"#noted-{idea_id}")


@routes.get("/boards/<id:board_id>/ageing", gives=AgeingOut, pages=False)
def board_ageing(board_id: str) -> Response:
    """After how many days a support on a board is old"""
    return answer({"days": ageing.days_of(queries.find_board(actor(), board_id).id)})


@routes.put("/boards/<id:board_id>/ageing", takes=AgeingIn, gives=AgeingOut, roles=TEAM, pages=False)
def set_ageing(board_id: str) -> Response:
    """Say after how many days a support on a board is old"""
    said = load()["days"]
    ageing.set_ageing(actor(), board_id, said)
    return answer({"days": said})


@routes.page("/boards/<id:board_id>/asking", "ideas/support/ageing.html", roles=TEAM)
def ageing_page(board_id: str) -> Response:
    """When people of a board are asked again"""
    board = queries.find_board(actor(), board_id)
    authorize(actor(), "board.manage")
    return answer(board, days=ageing.days_of(board.id))


@routes.post("/boards/<id:board_id>/ageing", takes=AgeingIn, roles=TEAM, api=False, form="ideas.ageing_page")
def set_ageing_by_form(board_id: str) -> Response:
    """Say after how many days a support on a board is old"""
    board = ageing.set_ageing(actor(), board_id, load()["days"])
    return done(url_for("ideas.board", board_id=board.id))
