"""Service over HTTP: passports, requests and their conversation. Returns: see sending_back.py."""

from flask import url_for
from werkzeug.wrappers import Response

from portal.core.orders import queries as orders
from portal.core.orders.policy import side_of
from portal.core.production import queries as production
from portal.core.service import actions, queries, schemas
from portal.core.service.causes import way_to
from portal.core.service.models import ServiceRequest
from portal.core.service.words import CAUSES, ENDS, KINDS, TONES, WORDS
from portal.kernel.policy import can
from portal.web.answering import answer
from portal.web.reading import actor, expected_version, load, query
from portal.web.routes import Routes

routes = Routes("service", __name__)
ONE = "/service_requests/<id:request_id>"


@routes.get("/units", query=schemas.UnitQuery, gives=schemas.UnitOut, many=True, pages=False)
def units() -> Response:
    """The units of an order"""
    return answer(queries.units_of(orders.find(actor(), query()["order"]).id))


@routes.get("/units/<id:unit_id>", gives=schemas.UnitOut, page="service/unit.html")
def unit(unit_id: str) -> Response:
    """The passport of a made piece"""
    me, found = actor(), queries.find_unit(actor(), unit_id)
    jobs = [one for one in production.of_order(found.order_id) if one.order_line_id == found.order_line_id]
    return answer(found, jobs=jobs, requests=queries.page(me, unit=found.id, limit=50).items, words=WORDS, tones=TONES,
                  kinds=[(name, str(label)) for name, label in KINDS.items()], asks=can(me, "service.ask", found.order))


@routes.post("/units/<id:unit_id>/requests", takes=schemas.AskIn, api=False, form="service.unit")
def ask_by_form(unit_id: str) -> Response:
    """Ask for service on a unit"""
    return answer(go=_page(actions.ask(actor(), unit_id, **load())))


@routes.get("/service", api="/service_requests", query=schemas.RequestQuery, gives=schemas.RequestRow, many=True,
            page="service/index.html")
def index() -> Response:
    """Requests: all for the team, one's own for customers and producers"""
    asked = query()
    return answer(queries.page(actor(), **asked), asked=asked, words=WORDS, tones=TONES, kinds=KINDS,
                  is_overdue=schemas.is_overdue)


@routes.post("/service_requests", takes=schemas.RequestIn, gives=schemas.RequestOut, pages=False, status=201)
def ask() -> Response:
    """Ask for service on a unit"""
    made = actions.ask(actor(), **load())
    return answer(made, status=201, go=_page(made))


@routes.get(ONE, gives=schemas.RequestOut, page="service/show.html")
def show(request_id: str) -> Response:
    """One request with its conversation"""
    me, found = actor(), queries.find(actor(), request_id)
    team = side_of(me, found.order) == "team"
    rights = {name: can(me, f"service.{name}", found.order) for name in ("talk", "help", "judge", "agree")}
    return answer(found, talk=queries.talk(found.id, internal=team), team=team, rights=rights, tones=TONES,
                  cause=way_to(me, found.cause_kind, found.cause_id), helpers=queries.helpers() if team else [],
                  ends=[(name, str(label)) for name, label in ENDS.items()],
                  causes=[(name, str(label)) for name, label in CAUSES.items()])


@routes.get(f"{ONE}/messages", gives=schemas.MessageOut, many=True, pages=False)
def messages(request_id: str) -> Response:
    """The conversation of a request; internal words for the team alone"""
    found = queries.find(actor(), request_id)
    return answer(queries.talk(found.id, internal=side_of(actor(), found.order) == "team"))


@routes.post(f"{ONE}/messages", takes=schemas.MessageIn, gives=schemas.MessageOut, form="service.show", status=201,
             part="service/_message.html")
def say(request_id: str) -> Response:
    """Write into the conversation"""
    made = queries.word(actions.say(actor(), request_id, **load()).id)
    return answer(made, status=201, go=url_for("service.show", request_id=request_id, _anchor=f"message-{made.id}"),
                  message=made)


@routes.post(f"{ONE}/assignment", takes=schemas.AssignIn, gives=schemas.RequestOut, form="service.show")
def assign(request_id: str) -> Response:
    """Give a request to somebody of the team"""
    return _done(actions.assign(actor(), request_id, load()["assignee_id"], expected_version()))


@routes.post(f"{ONE}/work", gives=schemas.RequestOut)
def work(request_id: str) -> Response:
    """Begin to work on a request"""
    return _done(actions.work(actor(), request_id, expected_version()))


@routes.post(f"{ONE}/question", takes=schemas.MessageIn, gives=schemas.RequestOut, form="service.show")
def ask_back(request_id: str) -> Response:
    """Ask the customer; the request waits for the answer"""
    return _done(actions.ask_back(actor(), request_id, load()["body"], expected_version()))


@routes.post(f"{ONE}/resolution", takes=schemas.SolveIn, gives=schemas.RequestOut, form="service.show")
def solve(request_id: str) -> Response:
    """Say what was done"""
    return _done(actions.solve(actor(), request_id, expected=expected_version(), **load()))


@routes.post(f"{ONE}/closing", gives=schemas.RequestOut)
def close(request_id: str) -> Response:
    """Agree that it is solved"""
    return _done(actions.close(actor(), request_id, expected_version()))


@routes.post(f"{ONE}/reopening", gives=schemas.RequestOut)
def reopen(request_id: str) -> Response:
    """Say that it is not solved"""
    return _done(actions.reopen(actor(), request_id, expected_version()))


@routes.post(f"{ONE}/rejection", takes=schemas.WhyNot, gives=schemas.RequestOut, form="service.show")
def reject(request_id: str) -> Response:
    """Do not accept a request, and say why"""
    return _done(actions.reject(actor(), request_id, load()["resolution"], expected_version()))


@routes.post(f"{ONE}/duplicate", takes=schemas.SameAs, gives=schemas.RequestOut, form="service.show")
def duplicate(request_id: str) -> Response:
    """Point at the request that asked the same before"""
    return _done(actions.duplicate(actor(), request_id, load()["of"], expected_version()))


@routes.put(f"{ONE}/cause", takes=schemas.CauseIn, gives=schemas.RequestOut, pages=False)
def trace(request_id: str) -> Response:
    """Lead a defect back to its cause"""
    return answer(actions.trace(actor(), request_id, expected=expected_version(), **load()))


@routes.post(f"{ONE}/cause", takes=schemas.CauseIn, api=False, form="service.show")
def trace_by_form(request_id: str) -> Response:
    """Lead a defect back to its cause"""
    return _done(actions.trace(actor(), request_id, expected=expected_version(), **load()))


def _page(request: ServiceRequest) -> str:
    return url_for("service.show", request_id=request.id)


def _done(request: ServiceRequest) -> Response:
    return answer(request, status=200, go=_page(request))
