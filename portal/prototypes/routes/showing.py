"""Addresses of prototypes, their versions and assets."""

from flask import g, request, url_for
from werkzeug.wrappers import Response

from portal.kernel.policy import authorize
from portal.prototypes import actions, asking, queries, room, schemas
from portal.prototypes.assets.schemas import AssetOut
from portal.prototypes.models import Version
from portal.prototypes.parts import panels_of
from portal.prototypes.queries import VersionView
from portal.prototypes.routes.base import routes
from portal.prototypes.sharing.looking import looked_at
from portal.prototypes.sharing.queries import waiting
from portal.prototypes.talk import reading
from portal.prototypes.talk.asking import FilteredRoom
from portal.web.answering import answer, done
from portal.web.reading import actor, check_version, expected_version, is_api, load, query
from portal.web.server import current

# The hash of the <style> in the shadow tree of model-viewer 4.4.0; bin/make-vendor brings that version.
VIEWER_STYLE = "'sha256-PXtZZkJMMyc18o/DN1ZEFOJ2qEGq95IQbVaJFMOXOb0='"


def place_of(prototype_id: str) -> str:
    return url_for("prototypes.show", prototype_id=prototype_id)


def desk_of(prototype_id: str) -> str:
    return url_for("prototypes.manage", prototype_id=prototype_id)


@routes.get("/prototypes", query=asking.PrototypeQuery, gives=schemas.PrototypeRow, many=True, page="prototypes/index.html",
            public=True)
def index() -> Response:
    """List the prototypes one may see"""
    words = query()
    found = queries.page(actor(), **words)
    if is_api():
        return answer(found)
    unread = reading.numbers(actor(), [one.id for one in found.items])
    return answer(found, asked=words, unread=unread, waiting=waiting(actor()))


@routes.page("/prototypes/new", "prototypes/new.html")
def new() -> Response:
    """Make a prototype"""
    authorize(actor(), "prototype.create")
    return answer()


@routes.post("/prototypes", takes=schemas.PrototypeIn, gives=schemas.PrototypeOut, form="prototypes.new")
def create() -> Response:
    """Make a prototype"""
    made = actions.create(actor(), **load())
    return answer(room.shown(actor(), made.id), status=201, go=desk_of(made.id))


@routes.get("/prototypes/<id:prototype_id>", query=FilteredRoom, gives=schemas.PrototypeOut,
            page="prototypes/room.html", public=True)
def show(prototype_id: str) -> Response:
    """A prototype; as a page its review room"""
    if is_api():
        seen = room.shown(actor(), prototype_id)
        looked_at(seen.prototype, seen.versions)
        return answer(seen)
    words = query()
    found = room.enter(actor(), prototype_id, words["version"], words["asset"], words)
    return in_room(found)


def in_room(found: room.Room) -> Response:
    """The room's page; one that shows a model lets the 3D viewer have what it needs: its own style and its decoder."""
    if found.open and any(one.asset.kind == "model" for one in found.open.assets):
        g.csp_more = {"script-src": "'wasm-unsafe-eval'", "connect-src": "blob: data:", "style-src": VIEWER_STYLE}
    looked_at(found.prototype, [found.open] if found.open else [])
    return answer(found, heads=heads(found), panels=panels_of(actor(), found, "head", "tools", "top", "end"))


def heads(found: room.Room) -> dict[str, int]:
    """The numbers of the last facts this page was made with; the team also sits in the internal room, and while a version
    is looked at blind first everybody in that of those who hear the same as he.
    """
    book, whole = current().extensions["hub"].book, f"prototype:{found.id}"
    names = [whole, *([f"{whole}/internal"] if actor().is_team else []), *([found.blind.circle] if found.blind.on else [])]
    return {name: book.head(name)[0] for name in names} if actor().key else {}


@routes.page("/prototypes/<id:prototype_id>/desk", "prototypes/manage.html")
def manage(prototype_id: str) -> Response:
    """Prepare versions, invite, attach ideas"""
    found = room.shown(actor(), prototype_id)
    authorize(actor(), "prototype.manage")
    return answer(found, guests=queries.guests(prototype_id), panels=panels_of(actor(), found, "desk"))


@routes.page("/versions/<id:version_id>/desk", "prototypes/manage.html")
def manage_version(version_id: str) -> Response:
    """The desk of a version's prototype"""
    return manage(queries.find_version(actor(), version_id).prototype_id)


@routes.patch("/prototypes/<id:prototype_id>", takes=schemas.PrototypeIn, gives=schemas.PrototypeOut, pages=False)
def edit(prototype_id: str) -> Response:
    """Change title, text or visibility"""
    return _edit(prototype_id, partial=True)


@routes.post("/prototypes/<id:prototype_id>/edit", takes=schemas.PrototypeIn, form="prototypes.manage", api=False)
def edit_by_form(prototype_id: str) -> Response:
    """Change title, text or visibility"""
    return _edit(prototype_id, partial=False)


def _edit(prototype_id: str, partial: bool) -> Response:
    check_version(queries.find(actor(), prototype_id), expected_version())
    actions.edit(actor(), prototype_id, **_given(partial))
    return answer(room.shown(actor(), prototype_id), go=desk_of(prototype_id))


def _given(partial: bool) -> dict[str, object]:
    values = load(partial=partial)
    sent = request.get_json(silent=True) if partial else None
    return {name: value for name, value in values.items() if sent is None or name in sent}


@routes.post("/prototypes/<id:prototype_id>/status", takes=schemas.StatusIn, gives=schemas.PrototypeOut)
def set_status(prototype_id: str) -> Response:
    """Move it to in_review, approved or archived"""
    check_version(queries.find(actor(), prototype_id), expected_version())
    actions.set_status(actor(), prototype_id, **load())
    return answer(room.shown(actor(), prototype_id), status=200 if is_api() else None, go=desk_of(prototype_id))


@routes.get("/prototypes/<id:prototype_id>/versions", gives=schemas.VersionOut, many=True, pages=False, public=True)
def versions(prototype_id: str) -> Response:
    """The versions one may see, newest first"""
    return answer(queries.versions(actor(), queries.find(actor(), prototype_id).id))


@routes.post("/prototypes/<id:prototype_id>/versions", takes=schemas.VersionIn, gives=schemas.VersionOut,
             form="prototypes.manage")
def add_version(prototype_id: str) -> Response:
    """Prepare a version"""
    return _version(actions.add_version(actor(), prototype_id, **load()), status=201)


@routes.get("/versions/<id:version_id>", gives=schemas.VersionOut, pages=False, public=True)
def version(version_id: str) -> Response:
    """A version with its assets"""
    return answer(view_of(queries.find_version(actor(), version_id)))


@routes.patch("/versions/<id:version_id>", takes=schemas.NoteIn, gives=schemas.VersionOut, pages=False)
def change_note(version_id: str) -> Response:
    """Change the note of a version in preparation"""
    check_version(queries.find_version(actor(), version_id), expected_version())
    return _version(actions.change_note(actor(), version_id, load()["note"]))


@routes.post("/versions/<id:version_id>/publication", gives=schemas.VersionOut)
def publish(version_id: str) -> Response:
    """Show a version: it never changes again"""
    return _version(actions.publish(actor(), version_id), status=200)


@routes.get("/versions/<id:version_id>/assets", gives=AssetOut, many=True, pages=False, public=True)
def assets(version_id: str) -> Response:
    """What a version shows, in the order of its film strip"""
    return answer(view_of(queries.find_version(actor(), version_id)).assets)


@routes.post("/versions/<id:version_id>/assets", takes=schemas.NewAssetIn, gives=AssetOut, pages=False)
def add_asset(version_id: str) -> Response:
    """Add a file that was brought before to a version in preparation"""
    made = actions.add_asset(actor(), version_id, **load())
    shown = view_of(queries.find_version(actor(), version_id)).assets
    return answer(next(one for one in shown if one.asset.id == made.id), status=201)


@routes.delete("/assets/<id:asset_id>", pages=False)
def remove_asset(asset_id: str) -> Response:
    """Take a file out of a version in preparation"""
    return done(desk_of(actions.remove_asset(actor(), asset_id).prototype_id))


@routes.post("/assets/<id:asset_id>/removal", api=False)
def remove_asset_by_form(asset_id: str) -> Response:
    """Take a file out of a version in preparation"""
    return done(desk_of(actions.remove_asset(actor(), asset_id).prototype_id))


def view_of(found: Version) -> VersionView:
    """The version as this actor sees it."""
    return next(one for one in queries.versions(actor(), found.prototype_id) if one.row.id == found.id)


def _version(found: Version, status: int | None = None) -> Response:
    return answer(view_of(found), status=status if is_api() else None, go=desk_of(found.prototype_id))
