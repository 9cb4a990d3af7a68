"""Tags of customers over HTTP; they add to the routes of the customers."""

from flask import url_for
from werkzeug.wrappers import Response

from portal.core.customers import tagging
from portal.core.customers.routes import routes
from portal.web.answering import answer, done
from portal.web.reading import actor, load
from portal.web.schemas import ListOf, Plain, Schema
from portal.web.wordlist import Words


class TagsIn(Schema):
    """The tags of a customer."""

    tags = Words(required=True)


class TagsOut(Schema):
    """The tags of a customer."""

    tags = ListOf(Plain())


@routes.get("/customers/<id:customer_id>/tags", gives=TagsOut, pages=False)
def customer_tags(customer_id: str) -> Response:
    """The segments of a customer"""
    return answer({"tags": tagging.tags_of(actor(), customer_id)})


@routes.put("/customers/<id:customer_id>/tags", takes=TagsIn, gives=TagsOut, pages=False)
def put_customer_tags(customer_id: str) -> Response:
    """Say to which segments a customer belongs"""
    return answer({"tags": tagging.tag(actor(), customer_id, load()["tags"])})


@routes.post("/customers/<id:customer_id>/tags", takes=TagsIn, api=False, form="customers.show")
def save_customer_tags(customer_id: str) -> Response:
    """Say to which segments a customer belongs"""
    tagging.tag(actor(), customer_id, load()["tags"])
    return done(url_for("customers.show", customer_id=customer_id, _anchor="tags"))
