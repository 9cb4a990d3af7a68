"""The URLs of limits: who may bind the company, and what waits for a colleague. They add to pricing's routes."""

from flask import request, url_for
from werkzeug.wrappers import Response

from portal.accounts.proving.refusing import ProofNeeded
from portal.kernel.money import every_currency
from portal.kernel.policy import authorize
from portal.pricing.limits import keeping, schemas
from portal.pricing.limits.live import seqs_of
from portal.pricing.limits.setting import set_limits
from portal.pricing.limits.views import members, view
from portal.pricing.routes.blueprint import bid_url, routes
from portal.web.answering import answer
from portal.web.reading import actor, is_api, load

FIRST = ("EUR", "USD", "GBP", "SEK", "CHF")


@routes.get("/company/limits", gives=schemas.MemberOut, many=True, page="pricing/limits/company.html")
def limits() -> Response:
    """Who may bind the company, and up to which sum"""
    authorize(actor(), "limit.read")
    return answer(members(actor()), currencies=[*FIRST, *(one for one in every_currency() if one not in FIRST)])


@routes.post("/company/limits/<id:user_id>", takes=schemas.LimitsIn, gives=schemas.MemberOut, form="pricing.limits")
def limit_member(user_id: str) -> Response:
    """Set up to which sums a member may bind the company"""
    set_limits(actor(), user_id, [one for one in load()["limits"] if one is not None])
    return answer(next(one for one in members(actor()) if one.id == user_id), status=200, go=url_for("pricing.limits"))


@routes.get("/waiting", gives=schemas.WaitingOut, many=True, page="pricing/limits/index.html")
def all_waiting() -> Response:
    """What waits in my company for a colleague to send it"""
    authorize(actor(), "limit.read")
    seqs = {} if is_api() else seqs_of(actor().company_id)
    return answer([view(actor(), one) for one in keeping.waiting_in(actor())], part=_fresh("_list.html"), seqs=seqs)


@routes.get("/waiting/<id:waiting_id>", gives=schemas.WaitingOut, page="pricing/limits/waiting.html")
def waiting(waiting_id: str) -> Response:
    """What waits for a colleague, with everything filled in"""
    seqs = {} if is_api() else seqs_of(actor().company_id, waiting_id)
    return answer(view(actor(), keeping.find(actor(), waiting_id)), part=_fresh("_fresh.html"), seqs=seqs)


@routes.post("/waiting/<id:waiting_id>/question", takes=schemas.ColleagueIn, gives=schemas.WaitingOut, form="pricing.waiting")
def ask_colleague(waiting_id: str) -> Response:
    """Ask a colleague to send what waits"""
    found = keeping.ask(actor(), waiting_id, load()["colleague"])
    return answer(view(actor(), found), status=200, go=_page(waiting_id))


@routes.post("/waiting/<id:waiting_id>/sending", takes=schemas.Nothing, gives=schemas.WaitingOut)
def send_waiting(waiting_id: str) -> Response:
    """Send what waits, in my name"""
    load()
    try:
        keeping.send(actor(), waiting_id)
    except ProofNeeded as needed:
        if is_api():
            raise
        return answer(go=needed.way)
    found = keeping.find(actor(), waiting_id)
    return answer(view(actor(), found), status=200, go=bid_url(found.bid_id))


@routes.post("/waiting/<id:waiting_id>/dropping", takes=schemas.Nothing, gives=schemas.WaitingOut)
def drop_waiting(waiting_id: str) -> Response:
    """Drop what waits"""
    load()
    return answer(view(actor(), keeping.drop(actor(), waiting_id)), status=200, go=_page(waiting_id))


def _page(waiting_id: str) -> str:
    return url_for("pricing.waiting", waiting_id=waiting_id)


def _fresh(name: str) -> str | None:
    """The parts that a page asks for when it hears of news; a form that came back is drawn whole."""
    return f"pricing/limits/{name}" if request.method == "GET" else None
