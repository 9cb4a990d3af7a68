"""What service hears: pieces were made or delivered, so units are born or their warranty begins."""

from portal.core.orders.events import OrderProgressed
from portal.core.service.actions import keep_units
from portal.kernel.events import Heard, Listeners

listeners = Listeners("service")


@listeners.on(OrderProgressed)
def keep(heard: Heard[OrderProgressed]) -> None:
    """Heard twice it changes nothing: the units follow the counts."""
    keep_units(heard.fact.line_id)
