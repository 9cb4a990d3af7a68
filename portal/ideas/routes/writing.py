"""Writing ideas: new, draft, pictures, submission, revision, withdrawal, follow."""

from flask import request, url_for
from werkzeug.wrappers import Response

from portal.ideas import actions, content, queries
from portal.ideas.beginning.actions import beginning_of
from portal.ideas.models import Board, Idea
from portal.ideas.moderating.held import is_held
from portal.ideas.moderating.trust import is_untrusted
from portal.ideas.routes.base import routes
from portal.ideas.schemas import FollowIn, IdeaChange, IdeaIn, Submission
from portal.ideas.schemas_out import IdeaOut
from portal.ideas.showing import shown
from portal.kernel import clock
from portal.kernel.errors import Forbidden, Invalid
from portal.kernel.policy import authorize, can
from portal.kernel.text import _
from portal.storage import actions as storing
from portal.storage import queries as files
from portal.storage.models import StoredFile
from portal.storage.shelf import shelf_of
from portal.web.answering import answer, done
from portal.web.markdown import markdown
from portal.web.reading import actor, expected_version, load
from portal.web.server import current
from portal.web.traps import at_most, look_twice


def _open_boards() -> list[Board]:
    now = clock.now()
    return [one for one in queries.boards_for(actor()) if one.is_open(now)]


def _typed_pictures(own: list[str]) -> list[StoredFile]:
    """The pictures beside the form: those typed, when the form is shown again, else the idea's own."""
    wanted = request.form.getlist("pictures") if request.method == "POST" else own
    known = files.by_id([one for one in wanted if len(one) == 13][:content.MOST_PICTURES])
    return [known[one] for one in wanted if one in known and (one in own or can(actor(), "file.own", known[one]))]


@routes.page("/ideas/new", "ideas/new.html")
def new() -> Response:
    """Propose an idea"""
    me = actor()
    if not me.may_write:
        raise Forbidden()
    boards, chosen = _open_boards(), request.args.get("board", "")
    where = next((one for one in boards if one.slug == chosen), boards[0] if len(boards) == 1 else None)
    return answer(boards=boards, chosen=chosen, pictures=_typed_pictures([]), begin=beginning_of(where) if where else None,
                  board_ids={one.slug: one.id for one in boards})


@routes.post("/ideas", takes=IdeaIn, gives=IdeaOut, form="ideas.new", status=201)
def propose() -> Response:
    """Write a new draft, or submit it at once"""
    look_twice(4, lambda: is_untrusted(actor()))
    at_most("idea")
    idea = actions.propose(actor(), **load())
    return answer(shown(actor(), idea.id), status=201, go=_after(idea))


def _after(idea: Idea) -> str:
    """A draft is written on; a submitted idea, also one that waits for review, is looked at."""
    return url_for("ideas.edit" if idea.status == "draft" and not is_held(idea.id) else "ideas.show", idea_id=idea.id)


@routes.page("/ideas/<id:idea_id>/edit", "ideas/edit.html")
def edit(idea_id: str) -> Response:
    """Write on at an idea"""
    found = shown(actor(), idea_id)
    authorize(actor(), "idea.edit", found.idea)
    boards = _open_boards()
    if found.board not in boards:
        boards = [found.board, *boards]
    return answer(found, boards=boards, pictures=_typed_pictures(found.idea.pictures))


@routes.patch("/ideas/<id:idea_id>", takes=IdeaChange, gives=IdeaOut, pages=False)
def change(idea_id: str) -> Response:
    """Change what an idea says (If-Match)"""
    data = load(partial=True)
    idea = actions.revise(actor(), idea_id, data, seen_version=expected_version(), note=data.get("note", ""))
    return answer(shown(actor(), idea.id))


@routes.post("/ideas/<id:idea_id>", takes=IdeaIn, gives=IdeaOut, form="ideas.edit", api=False)
def save(idea_id: str) -> Response:
    """Save what the form says"""
    data = load(partial=True)
    data = {"spec": [], "pictures": [], "tags": [], "captions": {}, **data}
    data["pictures"] = sorted(data["pictures"], key=_place)
    note = request.form.get("_note", "").strip()[:300]
    idea = actions.revise(actor(), idea_id, data, seen_version=expected_version(), note=note)
    if data.get("submit"):
        idea = actions.submit(actor(), idea_id, bool(data.get("rights_accepted")))
    return answer(shown(actor(), idea.id), go=url_for("ideas.show", idea_id=idea.id))


def _place(file_id: str) -> int:
    """Where a form without scripts wants a picture; with them the pictures stand in their order already."""
    said = request.form.get(f"_place.{file_id}", "")
    return int(said) if said.isdecimal() and len(said) < 3 else 0


@routes.post("/ideas/<id:idea_id>/pictures", api=False, own_transaction=True, form="ideas.edit")
def add_picture(idea_id: str) -> Response:
    """Add pictures to a draft with a plain form"""
    me, app = actor(), current()
    shelf = shelf_of(app.database)
    with app.database.transaction(write=False):
        idea = queries.find_visible(me, idea_id)
        authorize(me, "idea.edit", idea)
        storing.check_allowance(me)
    upload = request.files.get("file")
    if upload is None or not upload.filename:
        raise Invalid({"file": [_("Please choose a picture.")]})
    app.limits.hit("upload", me.key)
    with shelf.workshop.prepared(upload.stream, upload.filename, ("image",)) as prepared, app.database.transaction():
        file = storing.keep(me, prepared)
        idea = queries.find_visible(me, idea_id)
        actions.revise(me, idea_id, {"pictures": [*idea.pictures, file.id]})
    return done(url_for("ideas.edit", idea_id=idea_id) + "#pictures")


@routes.post("/ideas/<id:idea_id>/submission", takes=Submission, gives=IdeaOut, form="ideas.edit")
def submission(idea_id: str) -> Response:
    """Submit a draft"""
    actions.submit(actor(), idea_id, load()["rights_accepted"])
    return answer(shown(actor(), idea_id), status=200, go=url_for("ideas.show", idea_id=idea_id))


@routes.post("/ideas/<id:idea_id>/withdrawal", gives=IdeaOut)
def withdrawal(idea_id: str) -> Response:
    """Withdraw an idea"""
    actions.withdraw(actor(), idea_id)
    return answer(shown(actor(), idea_id), status=200, go=url_for("ideas.show", idea_id=idea_id))


@routes.delete("/ideas/<id:idea_id>", pages=False)
def throw_away(idea_id: str) -> Response:
    """Throw a draft away"""
    actions.discard(actor(), idea_id)
    return done("/ideas")


@routes.post("/ideas/<id:idea_id>/discard", api=False)
def discard(idea_id: str) -> Response:
    """Throw a draft away"""
    actions.discard(actor(), idea_id)
    return done(url_for("ideas.index", mine="true"))


@routes.post("/ideas/preview", takes=IdeaChange, api=False)
def preview() -> Response:
    """A text as it will look"""
    return Response(str(markdown(load(partial=True).get("text", ""))), mimetype="text/html")


@routes.put("/ideas/<id:idea_id>/follow", takes=FollowIn, pages=False)
def follow(idea_id: str) -> Response:
    """Follow an idea: all of it, decisions only, or hear nothing of it"""
    level = load()["level"] or "all"
    actions.follow(actor(), idea_id, level)
    return answer({"following": level != "nothing", "level": level})


@routes.delete("/ideas/<id:idea_id>/follow", pages=False)
def unfollow(idea_id: str) -> Response:
    """Follow an idea no longer"""
    actions.unfollow(actor(), idea_id)
    return answer({"following": False})


@routes.post("/ideas/<id:idea_id>/follow", takes=FollowIn, api=False)
def follow_by_form(idea_id: str) -> Response:
    """Follow an idea: all of it, decisions only, or hear nothing of it"""
    actions.follow(actor(), idea_id, load()["level"] or "all")
    return done(url_for("ideas.show", idea_id=idea_id))


@routes.post("/ideas/<id:idea_id>/follow/end", api=False)
def unfollow_by_form(idea_id: str) -> Response:
    """Follow an idea no longer"""
    actions.unfollow(actor(), idea_id)
    return done(url_for("ideas.show", idea_id=idea_id))
