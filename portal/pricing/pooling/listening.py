"""What pools do by themselves: they remind of their date, and find their price when it has come."""

from portal.kernel.events import Listeners
from portal.pricing.pooling import reminding, settling

listeners = Listeners("pricing.pooling")


@listeners.every(seconds=15)
def settle_due() -> None:
    """Pools whose date has passed are settled, each once; until then they are closed for everybody who looks."""
    settling.settle_due()


@listeners.every(seconds=60)
def remind() -> None:
    """Pools whose date comes near, each once."""
    reminding.remind()
