"""What people do with orders: place, take over, steer, promise, change; and how work on them is counted."""

from portal.core.orders.actions.placing import Line, place
from portal.core.orders.actions.progress import progress

__all__ = ["Line", "place", "progress"]
