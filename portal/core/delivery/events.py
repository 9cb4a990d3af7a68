"""What happens to shipments. Each stands in the timeline of its order, customer and producer."""

from collections.abc import Iterable

from portal.kernel.events import Fact, fact
from portal.kernel.text import lazy


class AboutShipment(Fact):
    """A fact about one shipment of an order."""

    shipment_id: str
    order_id: str
    customer_id: str
    producer_id: str | None

    def rooms(self) -> Iterable[str]:
        return [f"order:{self.order_id}"]

    def subjects(self) -> Iterable[tuple[str, str | None]]:
        return [("shipment", self.shipment_id), ("order", self.order_id), ("customer", self.customer_id),
                ("producer", self.producer_id)]


@fact("shipment.made", says=lazy("%(actor)s puts a shipment together"))
class ShipmentMade(AboutShipment):
    """A shipment is being put together."""


@fact("shipment.moved", says=lazy("A shipment moved on"))
class ShipmentMoved(AboutShipment):
    """Packed, handed over, on its way, held up, lost or back: `status` is what it is since."""

    status: str = ""


@fact("shipment.tracked", says=lazy("There is news of a shipment"))
class ShipmentTracked(AboutShipment):
    """The carrier told something."""

    code: str = ""


@fact("shipment.delivered", says=lazy("A shipment arrived"))
class ShipmentDelivered(AboutShipment):
    """It is there: by the carrier's word or the customer's."""


@fact("shipment.confirmed", says=lazy("%(actor)s confirmed the receipt"))
class ReceiptConfirmed(AboutShipment):
    """The customer says that it is there and as it should be."""


@fact("order.address_given", says=lazy("%(actor)s said where the order goes"))
class AddressGiven(Fact):
    """The address of an order was given or changed."""

    order_id: str
    customer_id: str
    producer_id: str | None

    def rooms(self) -> Iterable[str]:
        return [f"order:{self.order_id}"]

    def subjects(self) -> Iterable[tuple[str, str | None]]:
        return [("order", self.order_id), ("customer", self.customer_id), ("producer", self.producer_id)]
