"""Who is told what happens on the way and after it: parcels, requests for service, things that come back."""

from typing import Any

from portal.core.delivery import events as bringing
from portal.core.service import events as caring
from portal.core.service.models import ServiceMessage, ServiceRequest
from portal.kernel.db import session
from portal.kernel.events import Heard
from portal.notifications import circles, seeing
from portal.notifications.rules import Notice, rules
from portal.notifications.told.orders import about, customers, makers

NEWS = ("handed_over", "in_transit", "exception", "held_up", "lost", "returned")


@rules.on(bringing.ShipmentMoved)
def moved(heard: Heard[bringing.ShipmentMoved]) -> Notice | None:
    """The customer, when it leaves or gets stuck; packing it is not news yet."""
    if heard.fact.status not in NEWS:
        return None
    return about(heard, [*customers(heard), *circles.keeper(heard.fact.customer_id)])


@rules.on(bringing.ShipmentDelivered)
def arrived(heard: Heard[bringing.ShipmentDelivered]) -> Notice:
    """Both sides."""
    return about(heard, [*customers(heard), *makers(heard)])


@rules.on(bringing.ReceiptConfirmed, bringing.AddressGiven)
def said_by_customer(heard: Heard[Any]) -> Notice:
    """The makers, and whoever looks after the customer."""
    return about(heard, [*makers(heard), *circles.keeper(heard.fact.customer_id)])


def _about_request(heard: Heard[Any], to: list[str | None], **more: Any) -> Notice:
    request = session().get_one(ServiceRequest, heard.fact.request_id)
    return Notice(to, more.pop("door", seeing.order(request.order_id)), "service", f"/service_requests/{request.id}",
                  request.title, **more)


def _helpers(request_id: str) -> list[str | None]:
    """Whoever looks after a request; while nobody does, the team."""
    assignee = session().get_one(ServiceRequest, request_id).assignee_id
    return [assignee] if assignee else [*circles.team()]


@rules.on(caring.ServiceAsked)
def asked(heard: Heard[caring.ServiceAsked]) -> Notice:
    """The team at once, for the clock runs; the workshop; and the customer's colleagues."""
    return _about_request(heard, [*_helpers(heard.fact.request_id), *makers(heard), *customers(heard)], urgent=True)


@rules.on(caring.ServiceMoved)
def went_on(heard: Heard[caring.ServiceMoved]) -> Notice:
    """The customer, and whoever looks after it."""
    return _about_request(heard, [*customers(heard), *_helpers(heard.fact.request_id)],
                          urgent=heard.fact.status in ("waiting_customer", "solved"))


@rules.on(caring.MessagePosted)
def written(heard: Heard[caring.MessagePosted]) -> Notice:
    """All three sides, but for who wrote it."""
    return _about_request(heard, [*customers(heard), *makers(heard), *_helpers(heard.fact.request_id)])


@rules.on(caring.NotePosted)
def noted(heard: Heard[caring.NotePosted]) -> Notice:
    """Of the team: whoever looks after it, and whom the note calls."""
    note = session().get_one(ServiceMessage, heard.fact.message_id)
    return _about_request(heard, [*_helpers(heard.fact.request_id), *circles.called(note.body)], door=seeing.the_team)


@rules.on(caring.CauseFound)
def cause_found(heard: Heard[caring.CauseFound]) -> Notice:
    """Whoever looks after it: what went wrong returns to the design."""
    return _about_request(heard, _helpers(heard.fact.request_id), door=seeing.the_team)


@rules.on(caring.ReturnAsked)
def return_asked(heard: Heard[caring.ReturnAsked]) -> Notice:
    """Those who have to say yes."""
    return about(heard, [*makers(heard), *circles.team()], topic="service", urgent=True)


@rules.on(caring.ReturnMoved)
def return_moved(heard: Heard[caring.ReturnMoved]) -> Notice:
    """Both sides."""
    return about(heard, [*customers(heard), *makers(heard)], topic="service")
