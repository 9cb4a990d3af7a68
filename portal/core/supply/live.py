"""How supply looks live to the team: the ids and numbers alone; pages ask for what they may show."""

from typing import Any

from portal.core.supply import events
from portal.kernel.events import Heard
from portal.realtime.live import Live, Push

live = Live()


@live.push(events.CostEntered, events.NeedChanged)
def supply_changed(heard: Heard[Any]) -> Push:
    """What changed, and by how many days a supplier is late."""
    names = ("cost_id", "need_id", "status", "days_late")
    return Push(data={"order_id": heard.fact.order_id,
                      **{name: getattr(heard.fact, name) for name in names if hasattr(heard.fact, name)}})
