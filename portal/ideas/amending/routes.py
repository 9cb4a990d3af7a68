"""The URLs of amendments."""

from typing import Any

from flask import url_for
from werkzeug.wrappers import Response

from portal.ideas.amending import answering, proposing, queries, voting
from portal.ideas.amending.fitting import row_called
from portal.ideas.amending.models import Amendment
from portal.ideas.amending.proposing import MOST_TEXT
from portal.ideas.amending.schemas import AmendmentIn, AmendmentOut, AmendmentQuery, DeclineIn, NewQuery
from portal.ideas.amending.states import AMENDMENT, FIELDS, LABELS
from portal.ideas.queries import find_visible
from portal.ideas.routes.base import routes
from portal.ideas.states import AMEND, EDIT
from portal.kernel.policy import authorize, can
from portal.kernel.states import refuse
from portal.kernel.text import _
from portal.web.answering import answer, next_page_url
from portal.web.reading import actor, load, query


@routes.get("/ideas/<id:idea_id>/amendments", query=AmendmentQuery, gives=AmendmentOut, many=True, public=True,
            page="ideas/amending/list.html")
def amendments(idea_id: str) -> Response:
    """The changes proposed to an idea"""
    me, words = actor(), query()
    idea = find_visible(me, idea_id)
    found = queries.page(idea.id, me.user_id, words["status"] or "", words["after"], words["limit"])
    may = can(me, "amendment.propose", idea) and idea.status in AMEND.from_
    return answer(found, idea=idea, wanted=words["status"] or "", states=AMENDMENT.states, labels=LABELS, fields=FIELDS,
                  may_propose=may, next_url=next_page_url(found.next))


@routes.page("/ideas/<id:idea_id>/amendments/new", "ideas/amending/new.html", query=NewQuery)
def new_amendment(idea_id: str) -> Response:
    """Propose a change of an idea"""
    me, words = actor(), query()
    idea = find_visible(me, idea_id)
    authorize(me, "amendment.propose", idea)
    if idea.status not in AMEND.from_:
        raise refuse(idea, AMEND, _("An idea in this state is not changed any more."))
    at = row_called(idea.spec, words["row"]) if words["row"] else None
    return answer(idea, field=words["field"], row=None if at is None else idea.spec[at], fields=FIELDS, most=MOST_TEXT)


@routes.post("/ideas/<id:idea_id>/amendments", takes=AmendmentIn, gives=AmendmentOut, form="ideas.new_amendment", status=201)
def propose_amendment(idea_id: str) -> Response:
    """Propose a change of an idea"""
    return _told(proposing.propose(actor(), idea_id, **load()), 201)


@routes.get("/amendments/<id:amendment_id>", gives=AmendmentOut, page="ideas/amending/show.html", public=True)
def amendment(amendment_id: str) -> Response:
    """One proposed change"""
    me = actor()
    found, idea = queries.find_amendment(me, amendment_id)
    one = queries.shown(found.id, me.user_id)
    verbs = [name for name, yes in (
        ("accept", found.status == "open" and idea.status in EDIT.from_ and can(me, "idea.edit", idea)),
        ("decline", found.status in ("open", "outdated") and can(me, "idea.edit", idea)),
        ("vote", found.status == "open" and can(me, "amendment.vote", found)),
        ("withdraw", found.status in ("open", "outdated") and can(me, "amendment.withdraw", found)),
        ("renew", found.status == "outdated" and can(me, "amendment.withdraw", found))) if yes]
    return answer(one, idea=idea, verbs=verbs, labels=LABELS, fields=FIELDS)


def _told(found: Amendment, status: int = 200, **more: Any) -> Response:
    one = queries.shown(found.id, actor().user_id)
    return answer(one, status=status, go=url_for("ideas.amendment", amendment_id=found.id), one=one, fields=FIELDS,
                  labels=LABELS, **more)


@routes.put("/amendments/<id:amendment_id>/vote", gives=AmendmentOut, pages=False)
def vote_for_amendment(amendment_id: str) -> Response:
    """Be for a proposed change"""
    return _told(voting.vote(actor(), amendment_id))


@routes.delete("/amendments/<id:amendment_id>/vote", gives=AmendmentOut, pages=False)
def end_vote_for_amendment(amendment_id: str) -> Response:
    """Be for a proposed change no longer"""
    return _told(voting.withdraw_vote(actor(), amendment_id))


@routes.post("/amendments/<id:amendment_id>/vote", gives=AmendmentOut, api=False)
def vote_by_form(amendment_id: str) -> Response:
    """Be for a proposed change"""
    return _told(voting.vote(actor(), amendment_id), part="ideas/amending/_vote.html")


@routes.post("/amendments/<id:amendment_id>/vote/end", gives=AmendmentOut, api=False)
def end_vote_by_form(amendment_id: str) -> Response:
    """Be for a proposed change no longer"""
    return _told(voting.withdraw_vote(actor(), amendment_id), part="ideas/amending/_vote.html")


@routes.post("/amendments/<id:amendment_id>/acceptance", gives=AmendmentOut)
def accept_amendment(amendment_id: str) -> Response:
    """Take a proposed change into a new revision"""
    return _told(answering.accept(actor(), amendment_id))


@routes.post("/amendments/<id:amendment_id>/decline", takes=DeclineIn, gives=AmendmentOut, form="ideas.amendment")
def decline_amendment(amendment_id: str) -> Response:
    """Decline a proposed change with words"""
    return _told(answering.decline(actor(), amendment_id, load()["answer"]))


@routes.post("/amendments/<id:amendment_id>/withdrawal", gives=AmendmentOut)
def withdraw_amendment(amendment_id: str) -> Response:
    """Take one's own proposed change back"""
    return _told(proposing.withdraw(actor(), amendment_id))


@routes.post("/amendments/<id:amendment_id>/renewal", gives=AmendmentOut)
def renew_amendment(amendment_id: str) -> Response:
    """Propose an outdated change for the idea as it reads now"""
    return _told(proposing.renew(actor(), amendment_id))
