"""Who is told of rates of exchange."""

from portal.kernel.events import Heard
from portal.notifications.rules import rules
from portal.pricing.converting.events import RatesBrought


@rules.on(RatesBrought)
def brought(heard: Heard[RatesBrought]) -> None:
    """Nobody: whoever brought them sees the page, and others see the next amount by them."""
    del heard
