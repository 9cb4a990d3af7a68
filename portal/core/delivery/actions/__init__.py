"""What is done in delivery: say where to, put together, pack, hand over, tell what happens, receive."""

from portal.core.delivery.actions.addressing import give_address
from portal.core.delivery.actions.closing import close_after_a_while
from portal.core.delivery.actions.packing import discard, edit, make, pack, unpack
from portal.core.delivery.actions.receiving import confirm
from portal.core.delivery.actions.taking_over import take_over_shipment
from portal.core.delivery.actions.travelling import hand_over, tell

__all__ = ["close_after_a_while", "confirm", "discard", "edit", "give_address", "hand_over", "make", "pack",
           "take_over_shipment", "tell", "unpack"]
