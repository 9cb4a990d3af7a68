"""Merges, relations and splits over HTTP; they add to the routes of ideas."""

from typing import Any

from flask import request, url_for
from werkzeug.wrappers import Response

from portal.ideas import similar
from portal.ideas.merging import answering, joining, queries, relating, schemas
from portal.ideas.queries import find_visible
from portal.ideas.routes.base import routes
from portal.kernel import ids
from portal.kernel.errors import Invalid
from portal.kernel.policy import authorize, can
from portal.kernel.text import _
from portal.web.answering import answer, done
from portal.web.reading import actor, is_api, load, query

TEAM = ("team", "admin")
ONE = "/merges/<id:merge_id>"


def _page(idea_id: str) -> str:
    return url_for("ideas.show", idea_id=idea_id)


@routes.get("/ideas/<id:idea_id>/merge", query=schemas.PreviewQuery, gives=schemas.PreviewOut, page="ideas/merging/merge.html")
def merge_preview(idea_id: str) -> Response:
    """What merging an idea into another one would do"""
    me, into = actor(), query()["into"] or _chosen()
    source = find_visible(me, idea_id)
    authorize(me, "idea.relate", source)
    if into is None and is_api():
        raise Invalid({"into": [_("Please choose the idea that goes on.")]})
    seen = queries.preview(me, idea_id, into) if into else None
    return answer(seen, source=source, into=into, alike=similar.similar(me, source.title, most=10, but=idea_id),
                  reasons=me.is_team)


def _chosen() -> str | None:
    """The idea that was chosen, where the form is shown again."""
    said = request.form.get("into", "")
    return said if ids.is_id(said) else None


@routes.post("/ideas/<id:idea_id>/merge", takes=schemas.MergeIn, gives=schemas.MergeOut, form="ideas.merge_preview")
def merge(idea_id: str) -> Response:
    """Merge an idea into another one, or propose it to both authors"""
    sent = load()
    made = joining.propose(actor(), idea_id, sent["into"], sent["text"], sent["reason"])
    return answer(made, status=201, go=_page(idea_id))


@routes.get(ONE, gives=schemas.MergeOut, pages=False)
def show_merge(merge_id: str) -> Response:
    """One merge"""
    return answer(joining.find(actor(), merge_id)[0])


@routes.post(f"{ONE}/consent", gives=schemas.MergeOut)
def agree_to_merge(merge_id: str) -> Response:
    """Agree to a merge for the idea one stands behind"""
    return _merged(joining.agree(actor(), merge_id))


@routes.post(f"{ONE}/refusal", gives=schemas.MergeOut)
def refuse_merge(merge_id: str) -> Response:
    """Not want a merge, or take its proposal back"""
    return _merged(joining.turn_down(actor(), merge_id))


@routes.post(f"{ONE}/undoing", takes=schemas.UndoIn, gives=schemas.MergeOut, roles=TEAM)
def undo_merge(merge_id: str) -> Response:
    """Take a merge back, with what it carried and nobody touched since"""
    return _merged(joining.undo(actor(), merge_id, load()["text"]))


def _merged(found: Any) -> Response:
    return answer(found, status=200, go=_page(found.source_id))


@routes.page("/carried/<secret>", "ideas/merging/carried.html", public=True)
def carried(secret: str) -> Response:
    """A support that was carried over, for its giver: does it hold?"""
    return answer(answering.find(secret))


@routes.post("/carried/<secret>/confirmation", api=False, public=True)
def confirm_carried(secret: str) -> Response:
    """It holds for the idea that goes on as well"""
    answering.say_yes(secret)
    return done(url_for("ideas.carried", secret=secret))


@routes.post("/carried/<secret>/withdrawal", api=False, public=True)
def withdraw_carried(secret: str) -> Response:
    """Take the carried support back, by one click and without signing in"""
    answering.say_no(secret)
    return done(url_for("ideas.carried", secret=secret))


@routes.get("/ideas/<id:idea_id>/relations", gives=schemas.RelatedOut, many=True, pages=False, public=True)
def relations(idea_id: str) -> Response:
    """The ideas that have to do with one, as far as one may see them"""
    find_visible(actor(), idea_id)
    return answer(queries.related(actor(), idea_id))


@routes.post("/ideas/<id:idea_id>/relations", takes=schemas.RelationIn, gives=schemas.RelatedOut, many=True, form="ideas.show")
def relate(idea_id: str) -> Response:
    """Say that an idea has to do with another one"""
    sent = load()
    relating.relate(actor(), idea_id, sent["idea_id"], sent["kind"])
    return answer(queries.related(actor(), idea_id), status=200, go=None if is_api() else _page(idea_id) + "#related")


@routes.delete("/ideas/<id:idea_id>/relations/<id:relation_id>", pages=False)
def unrelate(idea_id: str, relation_id: str) -> Response:
    """Take a relation back"""
    relating.unrelate(actor(), idea_id, relation_id)
    return done("")


@routes.post("/ideas/<id:idea_id>/relations/<id:relation_id>/end", api=False)
def unrelate_by_form(idea_id: str, relation_id: str) -> Response:
    """Take a relation back"""
    relating.unrelate(actor(), idea_id, relation_id)
    return done(_page(idea_id) + "#related")


@routes.page("/ideas/<id:idea_id>/split", "ideas/merging/split.html")
def split_page(idea_id: str) -> Response:
    """Split an idea into several"""
    idea = find_visible(actor(), idea_id)
    authorize(actor(), "idea.relate", idea)
    return answer(idea)


@routes.post("/ideas/<id:idea_id>/split", takes=schemas.SplitIn, gives=schemas.PartOut, many=True, form="ideas.split_page")
def split(idea_id: str) -> Response:
    """Split an idea into several: drafts for its author"""
    made = relating.split(actor(), idea_id, load()["titles"])
    mine = can(actor(), "idea.see", made[0])
    go = url_for("ideas.edit", idea_id=made[0].id) if mine else _page(idea_id)
    return answer(made, status=201, go=None if is_api() else go)
