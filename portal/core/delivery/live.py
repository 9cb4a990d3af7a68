"""How delivery looks live in the room of its order: the shipment is drawn anew, neutral of who looks."""

from typing import Any

from portal.core.delivery import events, queries
from portal.core.delivery.schemas import ShipmentShown
from portal.core.delivery.words import TONES
from portal.kernel.errors import NotFound
from portal.kernel.events import Heard
from portal.realtime.live import Live, Push

live = Live()


@live.push(events.ShipmentMade, events.ShipmentMoved, events.ShipmentTracked, events.ShipmentDelivered,
           events.ReceiptConfirmed)
def shipment_moved(heard: Heard[Any]) -> Push:
    """The shipment with its way; one that was thrown away leaves the page."""
    try:
        shipment = queries.whole(heard.fact.shipment_id)
    except NotFound:
        return Push(data={"shipment_id": heard.fact.shipment_id, "gone": f"shipment-{heard.fact.shipment_id}"})
    return Push(data={"shipment": ShipmentShown().dump(shipment)}, part="delivery/_shipment.html", list="shipments",
                context={"shipment": shipment, "tones": TONES})


@live.push(events.AddressGiven)
def address_given(heard: Heard[events.AddressGiven]) -> Push:
    """That it is known now; the words stay on the page of those who may read them."""
    return Push(data={"order_id": heard.fact.order_id, "address": True})
