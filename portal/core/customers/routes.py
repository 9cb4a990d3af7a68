"""Customers over HTTP: the team's list, the page of one, his own view of himself, timeline, notes and tasks."""

from typing import Any

from flask import url_for
from werkzeug.wrappers import Response

from portal.core.customers import actions, panels, queries, schemas
from portal.core.customers.models import Customer
from portal.core.customers.timeline import KINDS, timeline
from portal.kernel.policy import authorize, can
from portal.web.answering import answer
from portal.web.reading import actor, expected_version, is_api, load, query
from portal.web.routes import Routes

routes = Routes("customers", __name__)


@routes.get("/customers", query=schemas.CustomerQuery, gives=schemas.CustomerRow, many=True, page="customers/index.html")
def index() -> Response:
    """All customers, for the team"""
    asked = query()
    return answer(queries.page(actor(), **asked), asked=asked, team=[] if is_api() else queries.team())


@routes.get("/customers/<id:customer_id>", gives=schemas.CustomerOut, query=schemas.TimelineQuery,
            page="customers/show.html")
def show(customer_id: str) -> Response:
    """Everything about one customer"""
    me, customer = actor(), queries.find(actor(), customer_id)
    if is_api():
        return answer(_Shown(customer))
    asked = query()
    return answer(customer, people=queries.people(customer), asked=asked, kinds=KINDS, **_kept(customer),
                  timeline=timeline(me, customer, asked["kind"], asked["after"], asked["limit"]),
                  panels=panels.panels(me, customer.id))


def _kept(customer: Customer) -> dict[str, Any]:
    """What only the team sees of a customer."""
    me = actor()
    if not can(me, "customer.see_team_part", customer):
        return {"is_team_part": False}
    return {"is_team_part": True, "notes": queries.notes(me, customer), "tasks": queries.tasks(me, customer),
            "team": queries.team()}


class _Shown:
    """A record with its people, as the API shows it."""

    def __init__(self, customer: Customer) -> None:
        self.customer, self.version = customer, customer.version
        self.people = queries.people(customer)
        self.shows_team_part = can(actor(), "customer.see_team_part", customer)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.customer, name)


def _answer(customer: Customer, **words: Any) -> Response:
    return answer(_Shown(customer), go=url_for("customers.show", customer_id=customer.id), **words)


@routes.patch("/customers/<id:customer_id>", takes=schemas.CustomerEdit, gives=schemas.CustomerOut, pages=False)
def edit(customer_id: str) -> Response:
    """Change the profile"""
    return _answer(actions.edit(actor(), customer_id, expected_version(), **load(partial=True)))


@routes.page("/customers/<id:customer_id>/edit", "customers/edit.html")
def edit_form(customer_id: str) -> Response:
    """Change the profile"""
    customer = queries.find(actor(), customer_id)
    authorize(actor(), "customer.edit", customer)
    return answer(customer)


@routes.post("/customers/<id:customer_id>/edit", takes=schemas.CustomerEdit, api=False, form="customers.edit_form")
def save(customer_id: str) -> Response:
    """Change the profile"""
    said = {name: value or None for name, value in load().items()}
    return _answer(actions.edit(actor(), customer_id, expected_version(), **said))


@routes.put("/customers/<id:customer_id>/owner", takes=schemas.OwnerIn, gives=schemas.CustomerOut, pages=False)
def assign(customer_id: str) -> Response:
    """Say who looks after a customer"""
    return _answer(actions.assign(actor(), customer_id, load()["owner_id"]))


@routes.post("/customers/<id:customer_id>/owner", takes=schemas.OwnerIn, api=False, form="customers.show")
def choose_owner(customer_id: str) -> Response:
    """Say who looks after a customer"""
    return _answer(actions.assign(actor(), customer_id, load()["owner_id"]))


@routes.get("/customers/<id:customer_id>/timeline", query=schemas.TimelineQuery, gives=schemas.EntryOut, many=True,
            pages=False)
def events(customer_id: str) -> Response:
    """Every touch point, the newest first"""
    asked = query()
    return answer(timeline(actor(), queries.find(actor(), customer_id), asked["kind"], asked["after"], asked["limit"]))
