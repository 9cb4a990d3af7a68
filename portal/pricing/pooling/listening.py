"""What pools do by themselves: they find their price when their date has come."""

from portal.kernel.events import Listeners
from portal.pricing.pooling import settling

listeners = Listeners("pricing.pooling")


@listeners.every(seconds=15)
def settle_due() -> None:
    """Pools whose date has passed are settled, each once; until then they are closed for everybody who looks."""
    settling.settle_due()
