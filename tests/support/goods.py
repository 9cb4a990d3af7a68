"""The later half of the small world: an order that is made, sent, asked about and sent back, and what waits for the operator.

Each piece stands in another state, so that every verb finds one it may begin from.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.facts import Outbox
from portal.notifications.models import Mail
from tests import people
from tests.storage.pictures import encoded, picture
from tests.support.hushed import boards_for_some, moderated

if TYPE_CHECKING:
    from tests.support.world import World

STUDIO = (people.OLGA, people.MATS, people.VERA)
PIECES = {"Shade": 8, "Arm": 1, "Base": 1, "Foot": 1, "Hook": 1, "Ring": 1}


def ordering(world: World) -> None:
    """An order with a line for each way a job can stand; its costs and a material it waits for."""
    made = world.do(people.TOM, "POST", "/orders", {
        "customer_id": world["customer"], "producer_id": world["paul's workshop"], "title": "A lamp in parts",
        "currency": "EUR", "lines": [{"title": title, "quantity": count, "unit_price": {"amount": "40.00", "currency": "EUR"}}
                  for title, count in PIECES.items()]})
    order = f"/orders/{made['id']}"
    world.do(people.TOM, "POST", f"{order}/offer", {})
    world.do(people.OLGA, "POST", f"{order}/confirmation")
    line = next(one["id"] for one in made["lines"] if one["title"] == "Shade")
    world.do(people.OLGA, "PUT", f"{order}/address", {
        "address": f"Olga Lindholm\n{world.secret('Curlew street 5', *STUDIO, people.PAUL)}\nGothenburg\nSweden"})
    amount = {"planned": {"amount": "7.00", "currency": "EUR"}}
    cost = world.do(people.PAUL, "POST", f"{order}/costs", {
        "stage": "work", "label": world.secret("Corncrake cost of Paul", people.PAUL), **amount})
    inner = world.do(people.TOM, "POST", f"{order}/costs", {
        "stage": "design", "label": world.secret("Smew cost of the team"), **amount})
    need = world.do(people.PAUL, "POST", f"{order}/purchase_needs", {
        "material": world.secret("Lapwing brass", people.PAUL), "quantity": 3, "need_by": "2027-03-01"})
    centre = world.do(people.PAUL, "POST", "/work_centres", {
        "name": world.secret("Pintail bench", people.PAUL, team=False), "weekly_hours": 30})
    world.things |= {"made order": {"order_id": made["id"]}, "made line": {"line_id": line}, "need": {"need_id": need["id"]},
                     "cost": {"cost_id": cost["id"]}, "team cost": {"cost_id": inner["id"]},
                     "centre": {"centre_id": centre["id"]}}


def making(world: World) -> None:
    """Jobs: one planned, one running, one with a paused stage, one stuck, one that asks, one made."""
    found = world.do(people.PAUL, "GET", f"/jobs_in_production?order={world['made order']}&limit=100")["items"]
    jobs = {one["title"]: one for one in found}
    first = {title: one["stages"][0]["id"] for title, one in jobs.items()}
    for title in ("Base", "Foot", "Hook"):
        world.do(people.PAUL, "POST", f"/jobs_in_production/stages/{first[title]}/start")
    world.do(people.PAUL, "POST", f"/jobs_in_production/stages/{first['Foot']}/pause")
    world.do(people.PAUL, "POST", f"/jobs_in_production/{jobs['Hook']['id']}/block", {
        "reason": world.secret("Plover trouble", *STUDIO, people.PAUL)})
    world.do(people.PAUL, "POST", f"/jobs_in_production/stages/{first['Ring']}/question", {"question": "Brass or steel?"})
    for stage in jobs["Shade"]["stages"]:
        _walk(world, stage)
    photo, spare = _picture(world, 81), _picture(world, 83)
    world.do(people.PAUL, "POST", f"/jobs_in_production/stages/{first['Base']}/photos", {"file_id": photo})
    for name, title in (("job", "Arm"), ("running job", "Base"), ("stuck job", "Hook"), ("made job", "Shade")):
        world.things[name] = {"job_id": jobs[title]["id"]}
    for name, title in (("stage", "Arm"), ("running stage", "Base"), ("paused stage", "Foot"), ("asking stage", "Ring")):
        world.things[name] = {"stage_id": first[title]}
    world.things |= {"photo file": {"file_id": photo}, "paul's file": {"file_id": spare}}


def _walk(world: World, stage: dict[str, Any]) -> None:
    """One stage from its beginning to its end, with the customer's yes where one is asked for."""
    path = f"/jobs_in_production/stages/{stage['id']}"
    if stage["gate"]:
        world.do(people.PAUL, "POST", f"{path}/question", {"question": "Like this?"})
        world.do(people.OLGA, "POST", f"{path}/approval", {})
    world.do(people.PAUL, "POST", f"{path}/start")
    world.do(people.PAUL, "POST", f"{path}/completion", {})


def _picture(world: World, size: int) -> str:
    """A picture that Paul brings."""
    data = encoded(picture(size, size), "PNG")
    return str(world.do(people.PAUL, "POST", "/files", files={"file": ("work.png", data, "image/png")})["id"])


def sending(world: World) -> None:
    """Shipments: one being put together, one packed, one on its way, and one that arrived."""
    shipments = {}
    for name, pieces in (("shipment", 1), ("packed shipment", 1), ("sent shipment", 1), ("arrived shipment", 4)):
        made = shipments[name] = world.do(people.PAUL, "POST", "/shipments", {
            "order_id": world["made order"], "carrier": "Postlinjen",
            "lines": [{"order_line_id": world["made line"], "quantity": pieces}]})["id"]
        world.things[name] = {"shipment_id": made}
    for name in ("packed shipment", "sent shipment", "arrived shipment"):
        world.do(people.PAUL, "POST", f"/shipments/{shipments[name]}/packing")
    for name in ("sent shipment", "arrived shipment"):
        world.do(people.PAUL, "POST", f"/shipments/{shipments[name]}/handover")
    world.do(people.PAUL, "POST", f"/shipments/{shipments['arrived shipment']}/events", {"code": "delivered"})


def helping(world: World) -> None:
    """Requests on a piece that arrived, one of them solved; pieces that shall go back; what the operator looks at."""
    units = world.do(people.OLGA, "GET", f"/units?order={world['made order']}")["items"]
    unit = next(one["id"] for one in units if one["delivered_on"])
    asked = {name: world.do(people.OLGA, "POST", "/service_requests", {
        "unit_id": unit, "kind": "defect", "title": title, "text": "Only in the last ten degrees."})["id"]
        for name, title in (("request", world.secret("Dunlin defect", *STUDIO, people.PAUL)), ("solved request", "It creaks"))}
    world.do(people.TOM, "POST", f"/service_requests/{asked['request']}/messages", {
        "body": world.secret("Garganey word of the team"), "internal": True})
    world.do(people.PAUL, "POST", f"/service_requests/{asked['solved request']}/resolution", {
        "end_kind": "repaired", "resolution": "A drop of oil."})
    backs = [world.do(people.OLGA, "POST", "/returns", {
        "order_id": world["made order"], "order_line_id": world["made line"], "quantity": 1, "reason": reason})["id"]
        for reason in (world.secret("Shoveler reason", *STUDIO, people.PAUL), "One too many")]
    world.do(people.PAUL, "POST", f"/returns/{backs[1]}/acceptance")
    world.things |= {name: {"request_id": one} for name, one in asked.items()}
    world.things |= {"unit": {"unit_id": unit}, "return": {"return_id": backs[0]}, "agreed return": {"return_id": backs[1]}}


def failing(world: World) -> None:
    """A letter and a fact that were given up."""
    with world.cast.database.transaction() as opened:
        letter = Mail(cause="given up", topic="account", template="reset", context={}, locale="en", state="failed",
                      due_at=clock.now())
        session().add(letter)
        row = opened.scalars(select(Outbox).where(Outbox.state == "done").order_by(Outbox.id).limit(1)).one()
        row.state = "failed"
        opened.flush()
        world.things |= {"letter": {"mail_id": letter.id}, "unheard": {"outbox_id": row.id}}


LATER = (ordering, making, sending, helping, failing, boards_for_some, moderated)
