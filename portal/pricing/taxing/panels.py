"""What an order's page shows of the tax that was agreed: it stands in the deal sheet, word for word."""

import json
from typing import Any

from portal.core.orders.models import Order
from portal.core.orders.queries import deal_sheet
from portal.kernel.money import Money
from portal.kernel.policy import Actor
from portal.pricing.taxing.rates import parse


def order_panel(_actor: Actor, order: Order) -> tuple[str, dict[str, Any]] | None:
    """Net, tax and gross as agreed; where the order was changed since, its total of now beside them."""
    kept = deal_sheet(order.id)
    sheet = json.loads(kept.body) if kept is not None else {}
    said = sheet.get("taxation")
    if said is None:
        return None
    sums = {name: Money.parse(said[name]["amount"], said[name]["currency"]) for name in ("net", "tax", "gross")}
    now = Money(order.total_minor, order.currency)
    agreed = sums["gross" if sheet["tax"] == "included" else "net"]
    return "pricing/taxing/_panel.html", {**sums, "rate": parse(said["rate"]), "changed": now if now != agreed else None}
