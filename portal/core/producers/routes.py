"""Producers over HTTP: the team's list, a profile, and its editing by the workshop's own people."""

from flask import redirect, url_for
from werkzeug.wrappers import Response

from portal.core.producers import actions, panels, queries, schemas
from portal.core.producers.models import Producer
from portal.kernel.errors import NotFound
from portal.kernel.policy import authorize
from portal.web.answering import answer
from portal.web.reading import actor, expected_version, is_api, load, query
from portal.web.routes import Routes

routes = Routes("producers", __name__)


@routes.get("/producers", query=schemas.ProducerQuery, gives=schemas.ProducerRow, many=True, page="producers/index.html")
def index() -> Response:
    """All producers, for the team"""
    asked = query()
    return answer(queries.page(actor(), **asked), asked=asked)


@routes.get("/producers/mine", gives=schemas.ProducerOut, page="producers/begin.html", roles=("producer",))
def mine() -> Response:
    """The profile of one's own workshop"""
    found = queries.producer_of(actor())
    if found is None and is_api():
        raise NotFound()
    if found is None or is_api():
        return answer(found)
    return redirect(url_for("producers.show", producer_id=found.id), 303)


@routes.post("/producers/mine", gives=schemas.ProducerOut)
def begin() -> Response:
    """Make the profile of one's own workshop, if there is none yet"""
    made = actions.producer_for(actor())
    return answer(made, status=200, go=url_for("producers.edit_form", producer_id=made.id))


@routes.get("/producers/<id:producer_id>", gives=schemas.ProducerOut, page="producers/show.html")
def show(producer_id: str) -> Response:
    """One producer: what it can do and how it keeps its promises"""
    return _shown(queries.find(actor(), producer_id))


def _shown(producer: Producer) -> Response:
    return answer(producer, panels=panels.panels(actor(), producer.id),
                  record=queries.record_of([producer.id])[producer.id])


@routes.patch("/producers/<id:producer_id>", takes=schemas.ProducerEdit, gives=schemas.ProducerOut, pages=False)
def edit(producer_id: str) -> Response:
    """Say what a workshop can do"""
    return answer(actions.edit(actor(), producer_id, expected_version(), **load(partial=True)))


@routes.page("/producers/<id:producer_id>/edit", "producers/edit.html")
def edit_form(producer_id: str) -> Response:
    """Say what a workshop can do"""
    producer = queries.find(actor(), producer_id)
    authorize(actor(), "producer.edit", producer)
    return answer(producer)


@routes.post("/producers/<id:producer_id>/edit", takes=schemas.ProducerEdit, api=False, form="producers.edit_form")
def save(producer_id: str) -> Response:
    """Say what a workshop can do"""
    said = {"open_to_bids": False, **load()}
    producer = actions.edit(actor(), producer_id, expected_version(), **said)
    return answer(go=url_for("producers.show", producer_id=producer.id))
