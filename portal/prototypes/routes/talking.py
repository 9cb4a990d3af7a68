"""Addresses of threads and comments."""

from typing import Any

from flask import jsonify, request, url_for
from werkzeug.wrappers import Response

from portal.kernel.errors import NotFound
from portal.kernel.policy import authorize, can
from portal.prototypes import actions, asking, queries, room, schemas, views
from portal.prototypes.live import who as who_may_enter
from portal.prototypes.models import Comment, Thread
from portal.prototypes.routes.base import routes
from portal.prototypes.routes.showing import in_room
from portal.prototypes.sharing.looking import keep_pace
from portal.prototypes.talk import schemas as talk
from portal.prototypes.talk import settling, taking
from portal.prototypes.talk.asking import ThreadQuery
from portal.prototypes.talk.filtering import narrowed
from portal.prototypes.typed import take_spot
from portal.web.answering import answer
from portal.web.quoting import quoted
from portal.web.reading import actor, check_version, expected_version, is_api, load, query
from portal.web.schemas import ListQuery
from portal.web.server import current


@routes.get("/versions/<id:version_id>/threads", query=ThreadQuery, gives=schemas.ThreadOut, many=True, public=True,
            page="prototypes/talk/threads.html", part="prototypes/talk/_threads.html")
def threads(version_id: str) -> Response:
    """The threads on a version that one may read, narrowed by the words of the address"""
    words, version = query(), queries.find_version(actor(), version_id)
    where = narrowed(actor(), version.id, words)
    return answer(queries.threads(actor(), version, words["after"], words["limit"], where), shown=version, asked=words)


@routes.post("/versions/<id:version_id>/threads", takes=talk.ThreadIn, gives=schemas.ThreadOut,
             part="prototypes/_thread.html", form="prototypes.version_room", guests=True)
def open_thread(version_id: str) -> Response:
    """Open a thread on a spot"""
    keep_pace(actor())
    made = actions.open_thread(actor(), version_id, **(load() if is_api() else _from_form()))
    return thread_answer(made, status=201)


@routes.page("/versions/<id:version_id>", "prototypes/room.html", public=True)
def version_room(version_id: str) -> Response:
    """The room of a version"""
    found = queries.find_version(actor(), version_id)
    entered = room.enter(actor(), found.prototype_id, found.number, request.form.get("asset") or None)
    return in_room(entered)


def _from_form() -> dict[str, Any]:
    values = load(talk.ThreadForm)
    spot = take_spot(values)
    return values | spot


@routes.get("/threads/<id:thread_id>", query=talk.ThreadPage, gives=schemas.ThreadOut, page="prototypes/thread.html",
            public=True)
def thread(thread_id: str) -> Response:
    """A thread with its comments"""
    found = queries.whole_thread(actor(), thread_id)
    version = queries.find_version(actor(), found.version_id)
    begun = next((quoted(one.author_name, one.words) for one in found.comments if one.id == query()["quote"]), "")
    return answer(found, shown=version, room=_room(found, version.number), begun=begun,
                  takers=taking.takers(actor(), found.prototype_id, found.internal) if can(actor(), "thread.assign") else [])


@routes.patch("/threads/<id:thread_id>", takes=schemas.LabelIn, gives=schemas.ThreadOut, pages=False)
def label(thread_id: str) -> Response:
    """Change the label"""
    check_version(queries.find_thread(actor(), thread_id), expected_version())
    return thread_answer(actions.label_thread(actor(), thread_id, load()["label"]))


@routes.post("/threads/<id:thread_id>/label", takes=schemas.LabelIn, api=False, part="prototypes/_thread_head.html",
             form="prototypes.thread")
def label_by_form(thread_id: str) -> Response:
    """Change the label"""
    return thread_answer(actions.label_thread(actor(), thread_id, load()["label"]))


@routes.get("/threads/<id:thread_id>/comments", query=ListQuery, gives=schemas.CommentOut, many=True, pages=False, public=True)
def comments(thread_id: str) -> Response:
    """The comments of a thread, oldest first"""
    return answer(queries.comment_page(actor(), thread_id, **query()))


@routes.post("/threads/<id:thread_id>/comments", takes=talk.ReplyIn, gives=schemas.CommentOut,
             part="prototypes/_comment.html", form="prototypes.thread", guests=True)
def reply(thread_id: str) -> Response:
    """Reply in a thread"""
    keep_pace(actor())
    return _comment(actions.reply(actor(), thread_id, **load()), status=201)


@routes.get("/threads/<id:thread_id>/comments/<id:comment_id>", gives=schemas.CommentOut, page="prototypes/comment.html",
            guests=True)
def comment(thread_id: str, comment_id: str) -> Response:
    """A comment; as a page the form to edit it"""
    found, said = queries.find_comment(actor(), thread_id, comment_id)
    if not is_api():
        authorize(actor(), "thread_comment.past", said)
    return answer(views.comment(said.id), thread=found, history=queries.history(said) if not is_api() else [])


@routes.patch("/threads/<id:thread_id>/comments/<id:comment_id>", takes=talk.CommentIn, gives=schemas.CommentOut,
              pages=False, guests=True)
def rewrite(thread_id: str, comment_id: str) -> Response:
    """Edit one's own comment"""
    keep_pace(actor())
    check_version(queries.find_comment(actor(), thread_id, comment_id)[1], expected_version())
    return _comment(actions.edit_comment(actor(), thread_id, comment_id, **load()))


@routes.post("/threads/<id:thread_id>/comments/<id:comment_id>/edit", takes=talk.CommentIn, api=False,
             part="prototypes/_comment.html", form="prototypes.comment", guests=True)
def rewrite_by_form(thread_id: str, comment_id: str) -> Response:
    """Edit one's own comment"""
    keep_pace(actor())
    check_version(queries.find_comment(actor(), thread_id, comment_id)[1], expected_version())
    return _comment(actions.edit_comment(actor(), thread_id, comment_id, **load()))


@routes.delete("/threads/<id:thread_id>/comments/<id:comment_id>", gives=schemas.CommentOut, pages=False)
def remove(thread_id: str, comment_id: str) -> Response:
    """Remove a comment; its trace stays"""
    check_version(queries.find_comment(actor(), thread_id, comment_id)[1], expected_version())
    return _comment(actions.remove_comment(actor(), thread_id, comment_id))


@routes.post("/threads/<id:thread_id>/comments/<id:comment_id>/removal", api=False, part="prototypes/_comment.html")
def remove_by_form(thread_id: str, comment_id: str) -> Response:
    """Remove a comment; its trace stays"""
    return _comment(actions.remove_comment(actor(), thread_id, comment_id))


@routes.get("/threads/<id:thread_id>/comments/<id:comment_id>/history", gives=schemas.WordsOut, many=True, pages=False,
            guests=True)
def history(thread_id: str, comment_id: str) -> Response:
    """What a comment said before, for who wrote it and the team"""
    _found, said = queries.find_comment(actor(), thread_id, comment_id)
    authorize(actor(), "thread_comment.past", said)
    return answer(queries.history(said))


@routes.post("/threads/<id:thread_id>/resolution", takes=talk.ResolutionIn, gives=schemas.ThreadOut,
             part="prototypes/_thread_head.html", form="prototypes.thread")
def resolve(thread_id: str) -> Response:
    """Resolve a thread with a reason"""
    return thread_answer(settling.resolve(actor(), thread_id, **load()), status=200)


@routes.post("/threads/<id:thread_id>/reopening", gives=schemas.ThreadOut, part="prototypes/_thread_head.html")
def reopen(thread_id: str) -> Response:
    """Open a resolved thread again"""
    return thread_answer(actions.reopen(actor(), thread_id), status=200)


@routes.post("/threads/<id:thread_id>/price_wish", takes=schemas.WishIn, gives=schemas.ThreadOut,
             part="prototypes/_thread_head.html", form="prototypes.thread")
def wish(thread_id: str) -> Response:
    """Say what the change would be worth: X with it instead of Y without"""
    return thread_answer(actions.wish(actor(), thread_id, **load()), status=200)


@routes.delete("/threads/<id:thread_id>/price_wish", gives=schemas.ThreadOut, pages=False)
def unwish(thread_id: str) -> Response:
    """Take one's price back"""
    return thread_answer(actions.unwish(actor(), thread_id))


@routes.post("/threads/<id:thread_id>/price_wish/removal", api=False, part="prototypes/_thread_head.html")
def unwish_by_form(thread_id: str) -> Response:
    """Take one's price back"""
    return thread_answer(actions.unwish(actor(), thread_id))


@routes.get("/prototypes/<id:prototype_id>/events", query=asking.EventsQuery, pages=False, public=True)
def events(prototype_id: str) -> Response:
    """What happened in the room after a number; `audience=internal` for the team's own room, `finished` and `own` for those
    of a version that is looked at blind first
    """
    words, who = query(), actor()
    found = queries.find(who, prototype_id)
    audience = f"own-{who.key}" if words["audience"] == "own" else words["audience"] or ""
    if audience and (not who.key or who.key not in who_may_enter(found.id, audience, [who])):
        raise NotFound()
    name = f"prototype:{found.id}" + (f"/{audience}" if audience else "")
    book = current().extensions["hub"].book
    seq, epoch = book.head(name)
    after = max(words["after"], book.hushed(name) or 0)
    items = book.events(name, book.rows_after(name, after, words["limit"]), who.locale)
    more = bool(items) and items[-1]["seq"] < seq
    return jsonify({"items": items, "next": str(items[-1]["seq"]) if more else None, "seq": seq, "epoch": epoch})


def comment_place(thread_id: str, comment_id: str) -> str:
    """Where a comment is read without scripts."""
    return url_for("prototypes.thread", thread_id=thread_id, _anchor=f"comment-{comment_id}")


def _room(thread: Any, number: int) -> str:
    return url_for("prototypes.show", prototype_id=thread.prototype_id, version=number, asset=thread.asset_id,
                   _anchor=f"thread-{thread.id}")


def thread_answer(found: Thread, status: int | None = None) -> Response:
    """A thread after something was done to it: whole for programs, its head for pages."""
    shown = views.thread(found.id)
    number = queries.find_version(actor(), found.version_id).number
    return answer(shown, status=status if is_api() else None, go=_room(found, number), thread=shown)


def _comment(said: Comment, status: int | None = None) -> Response:
    found = views.thread(said.thread_id)
    assert found is not None, "a comment stands in a thread"
    number = queries.find_version(actor(), found.version_id).number
    shown = views.comment(said.id)
    return answer(shown, status=status if is_api() else None, go=_room(found, number), comment=shown)
