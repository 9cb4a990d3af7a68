"""What the team owes: promised answers, a board's rules, ready explanations."""

from flask import url_for
from werkzeug.wrappers import Response

from portal.ideas import queries
from portal.ideas.routes.base import routes
from portal.ideas.showing import team_people
from portal.ideas.states import LABELS, REASONS
from portal.ideas.weighing import promising, ready, rules
from portal.ideas.weighing.reopened import reopened_ideas
from portal.ideas.weighing.schemas import OwedOut, OwedQuery, PromiseOut, ReadyIn, ReadyOut, RulesIn, RulesOut
from portal.ideas.weighing.states import LEADS_TO
from portal.web.answering import answer, done, next_page_url
from portal.web.reading import actor, expected_version, load, query

TEAM = ("team", "admin")


@routes.get("/promises", query=OwedQuery, gives=OwedOut, many=True, page="ideas/weighing/promises.html", roles=TEAM)
def promises() -> Response:
    """Promised answers that are overdue, the latest first"""
    me, words = actor(), query()
    found = promising.owed(me, words["owner"], words["board"], words["all"], words["after"], words["limit"])
    return answer(found, words=words, team=team_people(), labels=LABELS, reopened=reopened_ideas(me),
                  next_url=next_page_url(found.next))


@routes.get("/ideas/<id:idea_id>/promises", gives=PromiseOut, many=True, pages=False, public=True)
def promises_of(idea_id: str) -> Response:
    """The answers promised to an idea, as they were given and moved"""
    return answer(promising.moves(actor(), idea_id))


@routes.get("/boards/<id:board_id>/rules", gives=RulesOut, page="ideas/weighing/rules.html", roles=TEAM)
def board_rules(board_id: str) -> Response:
    """A board's rules for deciding"""
    me = actor()
    found = rules.rules_of(me, board_id)
    return answer(found, board=queries.find_board(me, board_id), leads_to=LEADS_TO, lines=RulesOut().dump(found)["milestones"])


@routes.put("/boards/<id:board_id>/rules", takes=RulesIn, gives=RulesOut, pages=False, roles=TEAM)
def change_rules(board_id: str) -> Response:
    """Change a board's rules (If-Match); what is not said stays"""
    return answer(rules.change_rules(actor(), board_id, load(), expected_version()))


@routes.post("/boards/<id:board_id>/rules", takes=RulesIn, gives=RulesOut, api=False, form="ideas.board_rules", roles=TEAM)
def save_rules(board_id: str) -> Response:
    """Save what the form says"""
    rules.change_rules(actor(), board_id, {"criteria": [], "milestones": [], **load()}, expected_version())
    return done(url_for("ideas.board_rules", board_id=board_id))


@routes.get("/ready_answers", gives=ReadyOut, many=True, page="ideas/weighing/ready.html", roles=TEAM)
def ready_answers() -> Response:
    """Ready explanations for each reason to decline"""
    return answer(ready.ready_answers(actor()), reasons=REASONS)


@routes.post("/ready_answers", takes=ReadyIn, gives=ReadyOut, form="ideas.ready_answers", roles=TEAM, status=201)
def write_ready_answer() -> Response:
    """Write a ready explanation"""
    return answer(ready.write(actor(), **load()), go=url_for("ideas.ready_answers"))


@routes.put("/ready_answers/<id:answer_id>", takes=ReadyIn, gives=ReadyOut, pages=False, roles=TEAM)
def change_ready_answer(answer_id: str) -> Response:
    """Change a ready explanation (If-Match)"""
    return answer(ready.write(actor(), **load(), answer_id=answer_id, seen_version=expected_version()))


@routes.post("/ready_answers/<id:answer_id>", takes=ReadyIn, gives=ReadyOut, api=False, form="ideas.ready_answers", roles=TEAM)
def save_ready_answer(answer_id: str) -> Response:
    """Save what the form says"""
    ready.write(actor(), **load(), answer_id=answer_id, seen_version=expected_version())
    return done(url_for("ideas.ready_answers"))


@routes.delete("/ready_answers/<id:answer_id>", pages=False, roles=TEAM)
def remove_ready_answer(answer_id: str) -> Response:
    """Remove a ready explanation"""
    ready.remove(actor(), answer_id)
    return done(url_for("ideas.ready_answers"))


@routes.post("/ready_answers/<id:answer_id>/end", api=False, roles=TEAM)
def end_ready_answer(answer_id: str) -> Response:
    """Remove a ready explanation"""
    ready.remove(actor(), answer_id)
    return done(url_for("ideas.ready_answers"))
