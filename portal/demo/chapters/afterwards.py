"""Around the making: what it costs, parcels on their way, and the service on what was delivered."""

from sqlalchemy import select

from portal.core.delivery import actions as delivery
from portal.core.orders import queries as orders
from portal.core.service import actions as service
from portal.core.service.models import Unit
from portal.core.supply import actions as supply
from portal.demo.telling import Telling, money
from portal.demo.told.shapes import Comment
from portal.demo.told.shapes_of_trade import Cost, Order, Service, Shipment, Tracking
from portal.kernel.db import session
from portal.kernel.policy import Actor

KINDS = {"repair": "defect", "replace": "defect"}
MOMENT = 0.01  # a quarter of an hour


def pay(telling: Telling, told: Order, maker: str, designer: str, quantity: int) -> None:
    """What the order costs along the chain: planned when it is placed, known when its last stage is over."""
    known = min(max([stage.end for stage in told.stages if stage.state == "done"], default=told.placed), -0.5)
    for at, cost in enumerate(told.costs):
        who = designer if cost.part == "design" else maker
        telling.at(told.placed + MOMENT * (10 + at), who, _plan_cost, told, cost, quantity)
        if cost.actual is not None:
            telling.at(max(known, told.placed + 0.5) + MOMENT * at, who, _know_cost, told, cost, quantity)


def _plan_cost(telling: Telling, actor: Actor, told: Order, cost: Cost, quantity: int) -> None:
    made = supply.enter_cost(actor, telling.ids[f"order:{told.slug}"], stage=cost.part, planned=money(cost.planned * quantity))
    telling.ids[f"cost:{told.slug}/{cost.part}"] = made.id


def _know_cost(telling: Telling, actor: Actor, told: Order, cost: Cost, quantity: int) -> None:
    assert cost.actual is not None
    supply.correct_cost(actor, telling.ids[f"cost:{told.slug}/{cost.part}"], actual=money(cost.actual * quantity))


def send(telling: Telling, told: Order, customer: str, maker: str, parcel: Shipment) -> None:
    """A parcel from its box to its receipt."""
    telling.at(parcel.sent - 3 * MOMENT, maker, _put_together, told, parcel)
    telling.at(parcel.sent - 2 * MOMENT, maker, _pack, told)
    telling.at(parcel.sent - MOMENT, maker, _hand_over, told)
    for at, event in enumerate(parcel.events):
        last = parcel.state == "delivered" and at == len(parcel.events) - 1
        telling.at(event.at, maker, _track, told, event, parcel.proof if last else None, last)
    if parcel.state == "delivered":
        telling.at(parcel.events[-1].at + 0.3, customer, _confirm, told)


def _put_together(telling: Telling, actor: Actor, told: Order, parcel: Shipment) -> None:
    line = orders.lines_of([telling.ids[f"order:{told.slug}"]])[0]
    made = delivery.make(actor, line.order_id, [{"order_line_id": line.id, "quantity": parcel.quantity}],
                         carrier=parcel.carrier, tracking_number=parcel.number, expected_on=telling.day(parcel.due))
    telling.ids[f"shipment:{told.slug}"] = made.id


def _pack(telling: Telling, actor: Actor, told: Order) -> None:
    delivery.pack(actor, telling.ids[f"shipment:{told.slug}"])


def _hand_over(telling: Telling, actor: Actor, told: Order) -> None:
    delivery.hand_over(actor, telling.ids[f"shipment:{told.slug}"])


def _track(telling: Telling, actor: Actor, told: Order, event: Tracking, proof: str | None, last: bool) -> None:
    delivery.tell(actor, telling.ids[f"shipment:{told.slug}"], "delivered" if last else "in_transit",
                  telling.moment(event.at), event.place, event.text, proof=proof)


def _confirm(telling: Telling, actor: Actor, told: Order) -> None:
    delivery.confirm(actor, telling.ids[f"shipment:{told.slug}"])


def serve(telling: Telling, told: Order, asked: Service) -> None:
    """A request on a delivered piece: asked, looked after, talked about, led back to the design."""
    telling.at(asked.at, asked.by, _ask, told, asked)
    helper = next(one.by for one in asked.comments if one.by != asked.by)
    telling.at(asked.at + MOMENT, helper, _look_after, told)
    for comment in asked.comments:
        telling.at(comment.at, comment.by, _say, told, comment)
    if asked.cause:
        telling.at(max(one.at for one in asked.comments) + MOMENT, helper, _trace, told, asked.cause)


def _ask(telling: Telling, actor: Actor, told: Order, asked: Service) -> None:
    unit = session().scalars(select(Unit.id).where(Unit.order_id == telling.ids[f"order:{told.slug}"])
                             .order_by(Unit.number).limit(1)).one()
    made = service.ask(actor, unit, kind=KINDS.get(asked.kind, asked.kind), title=asked.title, text=asked.text)
    telling.ids[f"service:{told.slug}"] = made.id


def _look_after(telling: Telling, actor: Actor, told: Order) -> None:
    service.assign(actor, telling.ids[f"service:{told.slug}"])


def _say(telling: Telling, actor: Actor, told: Order, comment: Comment) -> None:
    service.say(actor, telling.ids[f"service:{told.slug}"], comment.text, comment.internal)


def _trace(telling: Telling, actor: Actor, told: Order, cause: str) -> None:
    service.trace(actor, telling.ids[f"service:{told.slug}"], cause_kind="thread", cause_id=telling.ids[cause])
