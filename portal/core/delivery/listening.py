"""Timed work of delivery."""

from portal.core.delivery import actions
from portal.kernel.events import Listeners

listeners = Listeners("delivery")


@listeners.every(seconds=6 * 3600)
def close_orders() -> None:
    """Orders that arrived two weeks ago are over."""
    actions.close_after_a_while()
