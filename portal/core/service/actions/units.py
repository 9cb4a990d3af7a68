"""Units follow the counts of their line: one for each piece made, with a warranty from the day it is delivered."""

from sqlalchemy import func, insert, select, update

from portal.core.orders.models import Order, OrderLine
from portal.core.service.clockwork import warranty_until
from portal.core.service.models import Unit
from portal.kernel import clock, ids
from portal.kernel.db import session

MOST_UNITS = 200


def keep_units(order_line_id: str) -> int:
    """Makes the units that are missing and notes which are delivered; as often as one likes. Returns how many are new.

    A line of more than 200 pieces is kept as one unit for the whole lot.
    """
    opened = session()
    # The line's row is locked: two who hear of the same line at once write each unit once.
    opened.execute(update(OrderLine).where(OrderLine.id == order_line_id).values(position=OrderLine.position)
                   .execution_options(synchronize_session=False))
    line = opened.get(OrderLine, order_line_id, populate_existing=True)
    if line is None:
        return 0
    is_lot = line.ordered > MOST_UNITS
    have = opened.scalar(select(func.count()).select_from(Unit).where(Unit.order_line_id == line.id)) or 0
    wanted = min(line.fulfilled, 1) if is_lot else line.fulfilled
    if wanted > have:
        number = opened.scalar(select(Order.number).where(Order.id == line.order_id))
        opened.execute(insert(Unit), [
            {"id": ids.new_id(), "serial": f"{number}-{line.position}-{at:03d}", "order_id": line.order_id,
             "order_line_id": line.id, "number": at, "pieces": line.ordered if is_lot else 1, "made_at": clock.now(),
             "version": 1} for at in range(have + 1, wanted + 1)])
    delivered = min(line.delivered, 1) if is_lot else line.delivered
    today = clock.today()
    opened.execute(update(Unit).where(Unit.order_line_id == line.id, Unit.number <= delivered, Unit.delivered_on.is_(None))
                   .values(delivered_on=today, warranty_until=warranty_until(today), version=Unit.version + 1)
                   .execution_options(synchronize_session=False))
    return max(wanted - have, 0)
