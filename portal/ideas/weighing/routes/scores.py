"""Scoring an idea: the round, one's own card, and the result."""

from flask import url_for
from werkzeug.wrappers import Response

from portal.ideas.queries import find_visible
from portal.ideas.routes.base import routes
from portal.ideas.showing import team_people
from portal.ideas.weighing import scoring
from portal.ideas.weighing.schemas_scoring import ExcuseIn, ScoresIn, ScoresOut, ScoringIn
from portal.kernel.errors import NotFound
from portal.web.answering import answer
from portal.web.reading import actor, is_api, load

TEAM = ("team", "admin")


def _there(idea_id: str) -> str:
    return url_for("ideas.scores", idea_id=idea_id)


@routes.get("/ideas/<id:idea_id>/scores", gives=ScoresOut, page="ideas/weighing/scores.html", roles=TEAM)
def scores(idea_id: str) -> Response:
    """The newest round of scoring: my own card, and the result when it is mine to read"""
    me = actor()
    idea, found = find_visible(me, idea_id), scoring.newest(me, idea_id)
    if found is None and is_api():
        raise NotFound()
    return answer(found, idea=idea, team=team_people(), may_open=idea.status in scoring.OPEN_FOR)


@routes.post("/ideas/<id:idea_id>/scoring", takes=ScoringIn, gives=ScoresOut, form="ideas.scores", roles=TEAM, status=201)
def open_scoring(idea_id: str) -> Response:
    """Ask reviewers to score an idea"""
    return answer(scoring.open_round(actor(), idea_id, **load()), go=_there(idea_id))


@routes.post("/ideas/<id:idea_id>/scoring/end", gives=ScoresOut, roles=TEAM)
def close_scoring(idea_id: str) -> Response:
    """Close the scoring: everybody of the team reads the result"""
    return answer(scoring.close(actor(), idea_id), status=200, go=_there(idea_id))


@routes.put("/ideas/<id:idea_id>/scores", takes=ScoresIn, gives=ScoresOut, pages=False, roles=TEAM)
def give_scores(idea_id: str) -> Response:
    """Keep my own scores; handed in they are final"""
    return answer(scoring.save(actor(), idea_id, **load()))


@routes.post("/ideas/<id:idea_id>/scores", takes=ScoresIn, gives=ScoresOut, api=False, form="ideas.scores", roles=TEAM)
def give_scores_by_form(idea_id: str) -> Response:
    """Keep my own scores; handed in they are final"""
    return answer(scoring.save(actor(), idea_id, **load()), go=_there(idea_id))


@routes.post("/ideas/<id:idea_id>/scores/excuse", takes=ExcuseIn, gives=ScoresOut, form="ideas.scores", roles=TEAM)
def excuse_me(idea_id: str) -> Response:
    """Name a conflict of interest: I do not score here"""
    return answer(scoring.excuse(actor(), idea_id, **load()), status=200, go=_there(idea_id))


@routes.post("/scorecards/<id:card_id>/return", gives=ScoresOut, roles=TEAM)
def give_card_back(card_id: str) -> Response:
    """Give a card back to its reviewer, who may change it"""
    found = scoring.give_back(actor(), card_id)
    return answer(found, status=200, go=_there(found.idea_id))
