"""Addresses of sharing for the team: links, segments, letters, terms, settings, and who saw what."""

from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import Any

from flask import Response as Plain
from flask import request
from werkzeug.wrappers import Response

from portal.accounts.secrets import hash_password
from portal.kernel.policy import authorize
from portal.prototypes.queries import find as find_prototype
from portal.prototypes.routes.base import routes
from portal.prototypes.routes.showing import desk_of, place_of
from portal.prototypes.sharing import agreeing, linking, queries, schemas, settling
from portal.prototypes.sharing.sheets import looks_sheet
from portal.web.answering import answer, done, link
from portal.web.reading import actor, is_api, load, query
from portal.web.server import current

TEAM = ("team", "admin")


@dataclass
class Made(queries.LinkView):
    """A link just made, with the address that is told only now."""

    url: str = ""


@routes.get("/prototypes/<id:prototype_id>/links", gives=schemas.LinkOut, many=True, pages=False, roles=TEAM)
def links(prototype_id: str) -> Response:
    """The guest links of a prototype, and who came by them"""
    return answer(queries.links(actor(), prototype_id))


@routes.post("/prototypes/<id:prototype_id>/links", takes=schemas.LinkIn, gives=schemas.LinkOut, form="prototypes.manage",
             page="prototypes/sharing/link.html", secret=True, own_transaction=True)
def make_link(prototype_id: str) -> Response:
    """Make a guest link; its address is told only now"""
    data, me, app = load(), actor(), current()
    with app.database.transaction(write=False):
        find_prototype(me, prototype_id)
        authorize(me, "prototype.share")
    password, until = data.pop("password"), data.pop("expires_on")
    data["expires_at"] = data["expires_at"] or (datetime.combine(until, time.max, UTC) if until else None)
    hashed = hash_password(password) if password else None
    with app.database.transaction():
        secret, made = linking.make_link(me, prototype_id, password_hash=hashed, **data)
        shown = Made(made, me.name, [], link("prototypes.guest", token=secret))
        return answer(shown, status=201, prototype_id=prototype_id)


@routes.post("/prototypes/<id:prototype_id>/links/<id:link_id>/revocation")
def revoke_link(prototype_id: str, link_id: str) -> Response:
    """Revoke a guest link: whoever came by it is out at once"""
    linking.revoke(actor(), prototype_id, link_id)
    return done(_desk(prototype_id, "links"))


@routes.put("/prototypes/<id:prototype_id>/segments", takes=schemas.SegmentsIn, gives=schemas.SegmentsOut, pages=False)
def set_segments(prototype_id: str) -> Response:
    """Say by which tags customers see a prototype"""
    return answer({"tags": settling.open_to_segments(actor(), prototype_id, load()["tags"])})


@routes.post("/prototypes/<id:prototype_id>/segments", takes=schemas.SegmentsIn, api=False, form="prototypes.manage")
def set_segments_by_form(prototype_id: str) -> Response:
    """Say by which tags customers see a prototype"""
    settling.open_to_segments(actor(), prototype_id, load()["tags"])
    return done(_desk(prototype_id, "people"))


@routes.get("/prototypes/<id:prototype_id>/letters", gives=schemas.LetterOut, many=True, pages=False, roles=TEAM)
def letters(prototype_id: str) -> Response:
    """Newcomers who were invited by mail"""
    return answer(queries.letters(actor(), prototype_id))


@routes.post("/prototypes/<id:prototype_id>/letters", takes=schemas.LetterIn, gives=schemas.LetterOut,
             form="prototypes.manage")
def write_letter(prototype_id: str) -> Response:
    """Invite by mail, also somebody without an account"""
    data, me = load(schemas.LetterIn), actor()
    current().limits.hit("invite", me.key)
    made = settling.write_to(me, prototype_id, data["mail"])
    return answer(made, status=201 if is_api() else None, go=_desk(prototype_id, "people"))


@routes.post("/prototypes/<id:prototype_id>/letters/<id:letter_id>/removal")
def take_letter_back(prototype_id: str, letter_id: str) -> Response:
    """Take an invitation by mail back"""
    settling.take_back(actor(), prototype_id, letter_id)
    return done(_desk(prototype_id, "people"))


@routes.get("/prototypes/<id:prototype_id>/sharing", gives=schemas.SettingsOut, pages=False, roles=TEAM)
def sharing(prototype_id: str) -> Response:
    """How a prototype is shared"""
    return answer(queries.settings(actor(), prototype_id))


@routes.put("/prototypes/<id:prototype_id>/sharing", takes=schemas.SettingsIn, gives=schemas.SettingsOut, pages=False)
def settle(prototype_id: str) -> Response:
    """Watermark, and for how long is kept who saw what"""
    settling.settle(actor(), prototype_id, **load())
    return answer(queries.settings(actor(), prototype_id))


@routes.post("/prototypes/<id:prototype_id>/sharing", takes=schemas.SettingsIn, api=False, form="prototypes.manage")
def settle_by_form(prototype_id: str) -> Response:
    """Watermark, and for how long is kept who saw what"""
    settling.settle(actor(), prototype_id, **load())
    return done(_desk(prototype_id, "marks"))


@routes.put("/prototypes/<id:prototype_id>/terms", takes=schemas.TermsIn, gives=schemas.SettingsOut, pages=False)
def set_terms(prototype_id: str) -> Response:
    """Set the terms to accept before anything is seen"""
    agreeing.set_terms(actor(), prototype_id, **load())
    return answer(queries.settings(actor(), prototype_id))


@routes.post("/prototypes/<id:prototype_id>/terms", takes=schemas.TermsIn, api=False, form="prototypes.manage")
def set_terms_by_form(prototype_id: str) -> Response:
    """Set the terms to accept before anything is seen"""
    agreeing.set_terms(actor(), prototype_id, **load())
    return done(_desk(prototype_id, "terms"))


@routes.get("/prototypes/<id:prototype_id>/terms", gives=schemas.TermsOut, page="prototypes/sharing/terms.html", public=True)
def terms(prototype_id: str) -> Response:
    """The terms of a prototype"""
    found = agreeing.terms_of(actor(), prototype_id)
    return answer(found, accepted=agreeing.accepted_by(actor(), found.id))


@routes.post("/prototypes/<id:prototype_id>/terms/acceptance", takes=schemas.AcceptanceIn, gives=schemas.AcceptanceOut,
             form="prototypes.terms", guests=True)
def accept_terms(prototype_id: str) -> Response:
    """Accept the terms as they were shown"""
    made = agreeing.accept(actor(), prototype_id, load()["sha256"], request.remote_addr or "")
    return answer(made, status=201 if is_api() else None, go=place_of(prototype_id))


@routes.get("/prototypes/<id:prototype_id>/acceptances", query=schemas.LookQuery, gives=schemas.SignatureOut, many=True,
            pages=False, roles=TEAM)
def acceptances(prototype_id: str) -> Response:
    """Who accepted which terms"""
    return answer(queries.acceptances(actor(), prototype_id, **query()))


@routes.get("/prototypes/<id:prototype_id>/looks", query=schemas.LookQuery, gives=schemas.LookOut, many=True,
            page="prototypes/sharing/looks.html", guests=True)
def looks(prototype_id: str) -> Response:
    """Who saw what; for everybody but the team only his own"""
    found = find_prototype(actor(), prototype_id)
    return answer(queries.looks(actor(), found.id, **query()), prototype=found, days=queries.kept_days(found.id))


@routes.get("/prototypes/<id:prototype_id>/looks.csv", guests=True)
def looks_csv(prototype_id: str) -> Response:
    """Who saw what as CSV"""
    me = actor()
    current().limits.hit("export", me.key)
    sheet = looks_sheet(_all_looks(prototype_id))
    return Plain("\ufeff" + sheet, mimetype="text/csv", headers={"Content-Disposition": "attachment; filename=looks.csv"})


def _all_looks(prototype_id: str, most: int = 100) -> list[Any]:
    found, after = [], None
    for _page in range(most):
        page = queries.looks(actor(), prototype_id, after, 500)
        found += page.items
        after = page.next
        if after is None:
            break
    return found


def _desk(prototype_id: str, part: str) -> str:
    return f"{desk_of(prototype_id)}#sharing-{part}"
