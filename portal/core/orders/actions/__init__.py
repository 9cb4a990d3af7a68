"""What people do with orders: place, take over, steer, promise, change; and how work on them is counted."""

from portal.core.orders.actions.changing import accept_change, ask_change, decline_change, standing, withdraw_change
from portal.core.orders.actions.placing import Line, place
from portal.core.orders.actions.progress import progress
from portal.core.orders.actions.promising import promise
from portal.core.orders.actions.steering import (
    cancel,
    close,
    confirm,
    draft,
    expire_offers,
    hold,
    offer,
    resume,
    revise,
)
from portal.core.orders.actions.taking_over import take_over
from portal.core.orders.amounts import Carried

__all__ = ["Carried", "Line", "accept_change", "ask_change", "cancel", "close", "confirm", "decline_change", "draft",
           "expire_offers", "hold", "offer", "place", "progress", "promise", "resume", "revise", "standing", "take_over",
           "withdraw_change"]
