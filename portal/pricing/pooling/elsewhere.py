"""What pools show on other pages: an order's thread and journey, and titles for timelines."""

from typing import Any

from flask import url_for
from sqlalchemy import bindparam, select

from portal.core.orders.models import Order
from portal.kernel.db import run, session
from portal.kernel.policy import Actor
from portal.kernel.reading import read_once
from portal.kernel.text import _
from portal.pricing.models import Bid
from portal.pricing.pooling.models import Pool, PoolPlace
from portal.pricing.pooling.policy import visible
from portal.web.templating import money


def thread(actor: Actor, order: Order) -> list[tuple[str, str]]:
    """The pool an order came from, for those who may see it."""
    pool_id = _pool_of(order.id)
    return [(_("Pool: %(name)s", name=name), url) for name, url in ways(actor, [pool_id]).values()] if pool_id else []


def journey(_actor: Actor, order: Order) -> list[dict[str, Any]]:
    """The stop at which the price was found; who opened the pool has it from his bid."""
    pool_id = _pool_of(order.id) if order.origin_kind == "pool_place" else None
    if pool_id is None:
        return []
    said = money(order.total_minor, order.currency)
    return [{"key": "price", "place": 30, "label": _("Price"), "state": "done", "said": said,
             "url": url_for("pricing.show_pool", pool_id=pool_id)}]


_POOL_OF = select(PoolPlace.pool_id).where(PoolPlace.order_id == bindparam("order"))


@read_once
def _pool_of(order_id: str) -> str | None:
    found: str | None = run(_POOL_OF, order=order_id).scalar()
    return found


def ways(actor: Actor, pool_ids: list[str]) -> dict[str, tuple[str, str]]:
    """The names of pools, as links for timelines."""
    rows = session().execute(select(Pool.id, Pool.name).join(Bid, Bid.id == Pool.bid_id)
                             .where(Pool.id.in_(pool_ids), visible(actor)))
    return {row.id: (row.name, url_for("pricing.show_pool", pool_id=row.id)) for row in rows}
