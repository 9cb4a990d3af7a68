"""What happens in supply. The customer does not hear of it: what things cost and who supplies them stays with the makers."""

from collections.abc import Iterable

from portal.kernel.events import Fact, fact
from portal.kernel.text import lazy


class AboutSupply(Fact):
    """A fact about the costs or materials of one order; heard by the team."""

    order_id: str
    producer_id: str | None

    def rooms(self) -> Iterable[str]:
        return [f"order:{self.order_id}/internal"]

    def subjects(self) -> Iterable[tuple[str, str | None]]:
        return [("order", self.order_id), ("producer", self.producer_id)]


@fact("cost.entered", says=lazy("%(actor)s entered a cost"), internal=True)
class CostEntered(AboutSupply):
    """A cost was entered, changed or taken away."""

    cost_id: str = ""


@fact("supply.need_changed", says=lazy("%(actor)s changed a material need"), internal=True)
class NeedChanged(AboutSupply):
    """A material is needed, ordered, promised, in stock or not needed; `days_late` is the supplier's delay."""

    need_id: str = ""
    status: str = ""
    days_late: int = 0
