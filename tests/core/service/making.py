"""Units for tests: an order of which everything has arrived, and a request on its first piece."""

from typing import Any

from portal.core.orders import actions as orders
from portal.core.orders import queries as order_queries
from portal.core.orders.models import Order
from portal.core.service import actions, queries
from portal.core.service.models import ServiceRequest, Unit
from portal.ideas import actions as ideas
from portal.ideas.models import Idea
from tests import people
from tests.core.orders.making import placed


def delivered(portal: Any, cast: Any, **values: Any) -> tuple[Order, list[Unit]]:
    """An order between Clara and Paul that has arrived, with its units."""
    order = placed(portal, cast, **values)
    with portal.database.transaction():
        for line in order.lines:
            orders.progress(line.id, produced=line.ordered, shipped=line.ordered, delivered=line.ordered)
    portal.worker.settle()
    with portal.database.transaction(write=False):
        return order_queries.whole(order.id), queries.units_of(order.id)


def do(portal: Any, actor: Any, verb: Any, *arguments: Any, **values: Any) -> Any:
    """One verb in its own transaction."""
    with portal.database.transaction():
        return verb(actor, *arguments, **values)


def asked(portal: Any, cast: Any, unit: Unit, **values: Any) -> ServiceRequest:
    """A defect that Clara reported."""
    return do(portal, cast.actor(people.CLARA), actions.ask, unit.id, **{
        "kind": "defect", "title": "The arm sinks", "text": "Only in the last ten degrees.", **values})


def again(portal: Any, request_id: str) -> ServiceRequest:
    """The request as it stands now."""
    with portal.database.transaction(write=False):
        return queries.whole(request_id)


def proposed(portal: Any, cast: Any) -> Idea:
    """An idea of Clara's, submitted, which the product came from."""
    tom, clara = cast.actor(people.TOM), cast.actor(people.CLARA)
    with portal.database.transaction():
        board = ideas.open_board(tom, slug="lamps", name="Lamps")
        return ideas.propose(clara, board.id, "A lamp that stands by itself", rights_accepted=True, submit=True)
