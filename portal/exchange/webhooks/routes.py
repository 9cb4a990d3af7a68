"""Webhooks, for the team: make, switch, try, look into the log, send again."""

from flask import url_for
from werkzeug.wrappers import Response

from portal.exchange.routes import TEAM, routes
from portal.exchange.webhooks import actions
from portal.exchange.webhooks.models import EVENTS
from portal.exchange.webhooks.schemas import DeliveryOut, NewWebhookOut, WebhookIn, WebhookOut
from portal.ideas.queries import boards_for
from portal.web.answering import answer, done
from portal.web.reading import actor, expected_version, is_api, load, query
from portal.web.schemas import ListQuery


@routes.get("/webhooks", gives=WebhookOut, many=True, page="exchange/webhooks.html", roles=TEAM)
def webhooks() -> Response:
    """Addresses that are told what happens to ideas"""
    return answer(actions.all_of_them(actor()), boards=boards_for(actor()), events=EVENTS)


@routes.post("/webhooks", takes=WebhookIn, gives=NewWebhookOut, page="exchange/webhook_made.html", form="exchange.webhooks",
             roles=TEAM, status=201, secret=True)
def make_webhook() -> Response:
    """Register an address; its secret is told only now. Each telling is a POST of JSON with the headers Maquette-Delivery (its
    id: drop what you have), Maquette-Event, Maquette-Timestamp and Maquette-Signature: `v1=` and the hexadecimal HMAC SHA-256
    of timestamp, a point and the body, keyed by the secret.
    """
    return answer(actions.make(actor(), **load()), status=201)


@routes.get("/webhooks/<id:webhook_id>", gives=WebhookOut, page="exchange/webhook.html", roles=TEAM)
def webhook(webhook_id: str) -> Response:
    """One webhook and its log"""
    found = actions.find(actor(), webhook_id)
    return answer(found) if is_api() else answer(found, log=actions.deliveries(actor(), webhook_id), boards=boards_for(actor()))


@routes.patch("/webhooks/<id:webhook_id>", takes=WebhookIn, gives=WebhookOut, pages=False, roles=TEAM)
def change_webhook(webhook_id: str) -> Response:
    """Change what is told to whom"""
    return answer(actions.change(actor(), webhook_id, load(partial=True), expected_version()))


@routes.post("/webhooks/<id:webhook_id>/switching", gives=WebhookOut, roles=TEAM)
def switch_webhook(webhook_id: str) -> Response:
    """Switch it off, or on again"""
    now = actions.find(actor(), webhook_id).status
    made = actions.change(actor(), webhook_id, {"status": "off" if now == "on" else "on"})
    return answer(made, status=200, go=url_for("exchange.webhook", webhook_id=webhook_id))


@routes.get("/webhooks/<id:webhook_id>/deliveries", query=ListQuery, gives=DeliveryOut, many=True, pages=False, roles=TEAM)
def webhook_deliveries(webhook_id: str) -> Response:
    """The log of a webhook: what was told, when, and the first 1 KB of the answer"""
    return answer(actions.deliveries(actor(), webhook_id, **query()))


@routes.post("/webhooks/<id:webhook_id>/test", gives=DeliveryOut, roles=TEAM, status=201)
def try_webhook(webhook_id: str) -> Response:
    """Send a test"""
    return answer(actions.try_out(actor(), webhook_id), go=url_for("exchange.webhook", webhook_id=webhook_id))


@routes.post("/webhooks/<id:webhook_id>/deliveries/<id:delivery_id>/again", gives=DeliveryOut, roles=TEAM)
def send_webhook_again(webhook_id: str, delivery_id: str) -> Response:
    """Send a telling again, with the same id"""
    return answer(actions.send_again(actor(), webhook_id, delivery_id), go=url_for("exchange.webhook", webhook_id=webhook_id))


@routes.post("/webhooks/<id:webhook_id>/removal", roles=TEAM)
def remove_webhook(webhook_id: str) -> Response:
    """Remove a webhook with its log"""
    actions.remove(actor(), webhook_id)
    return done(url_for("exchange.webhooks"))
