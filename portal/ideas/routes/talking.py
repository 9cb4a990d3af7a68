"""Comments and notes: posting, reading on, editing, removing."""

from flask import url_for
from werkzeug.wrappers import Response

from portal.ideas import actions, queries, threads
from portal.ideas.discussion.marking import marker
from portal.ideas.models import Idea
from portal.ideas.moderating import holding
from portal.ideas.moderating.models import Case
from portal.ideas.moderating.trust import is_untrusted
from portal.ideas.routes.base import routes
from portal.ideas.schemas import CommentChange, CommentIn, CommentOut, CommentQuery
from portal.ideas.talking import find_comment
from portal.kernel.errors import NotFound
from portal.kernel.policy import can
from portal.web.answering import answer
from portal.web.mentions import with_names
from portal.web.reading import actor, expected_version, load, query
from portal.web.traps import at_most, look_twice


def _place(said: threads.Said) -> str:
    return url_for("ideas.show", idea_id=said.idea_id) + f"#comment-{said.id}"


@routes.get("/ideas/<id:idea_id>/comments", query=CommentQuery, gives=CommentOut, many=True, pages=False, public=True)
def comments(idea_id: str) -> Response:
    """A page of the discussion as trees, of the team's notes, or of one tree's replies"""
    me, words = actor(), query()
    queries.find_visible(me, idea_id)
    if words["internal"] and not can(me, "note.read"):
        raise NotFound()
    if words["root"] is None:
        return answer(threads.page(idea_id, words["internal"], words["after"], words["limit"]))
    root, idea = find_comment(me, words["root"])
    if idea.id != idea_id:
        raise NotFound()
    return answer(threads.replies(root.id, root.internal, words["after"], words["limit"]))


@routes.post("/ideas/<id:idea_id>/comments", takes=CommentIn, gives=CommentOut, form="ideas.show", part="ideas/_thread.html",
             status=201)
def post_comment(idea_id: str) -> Response:
    """Say something under an idea"""
    me = actor()
    look_twice(1, lambda: is_untrusted(me))
    at_most("comment")
    made = holding.say(me, idea_id, **load())
    if isinstance(made, Case):
        return answer(threads.not_yet_said(me, made), status=202, part="ideas/moderating/_waits_item.html", waits=made,
                      go=url_for("ideas.show", idea_id=idea_id, _anchor="waiting"))
    said = threads.one(made.id)
    return answer(said, go=_place(said), comment=said)


@routes.get("/comments/<id:comment_id>", gives=CommentOut, page="ideas/comment.html", public=True)
def comment(comment_id: str) -> Response:
    """One comment with what it answers, its history, and what one may do with it"""
    me = actor()
    found, idea = find_comment(me, comment_id)
    former = threads.former_texts(found.id) if can(me, "comment.history", found) else []
    said, above = threads.one(found.id), _above(found.parent_id, idea)
    return answer(said, idea=idea, former=former, entity=found, above=above, named=with_names,
                  mark=marker(me, idea, [said, *above]))


def _above(parent_id: str | None, idea: Idea) -> list[threads.Said]:
    return threads.thread_of(parent_id) if parent_id and idea else []


@routes.patch("/comments/<id:comment_id>", takes=CommentChange, gives=CommentOut, pages=False)
def edit_comment(comment_id: str) -> Response:
    """Say it differently (If-Match)"""
    actions.edit(actor(), comment_id, load()["text"], expected_version())
    return answer(threads.one(comment_id))


@routes.post("/comments/<id:comment_id>", takes=CommentChange, gives=CommentOut, api=False, form="ideas.comment",
             part="ideas/_comment.html")
def edit_by_form(comment_id: str) -> Response:
    """Say it differently"""
    actions.edit(actor(), comment_id, load()["text"], expected_version())
    said = threads.one(comment_id)
    return answer(said, go=_place(said), comment=said)


@routes.delete("/comments/<id:comment_id>", gives=CommentOut, pages=False)
def remove_comment(comment_id: str) -> Response:
    """Take a comment out; its place stays"""
    actions.remove(actor(), comment_id, expected_version())
    return answer(threads.one(comment_id))


@routes.post("/comments/<id:comment_id>/removal", gives=CommentOut, api=False, part="ideas/_comment.html")
def remove_by_form(comment_id: str) -> Response:
    """Take a comment out; its place stays"""
    actions.remove(actor(), comment_id)
    said = threads.one(comment_id)
    return answer(said, go=_place(said), comment=said)
