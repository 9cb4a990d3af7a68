"""Orders: what awarded bids became. Made in stages; their parcels and what came after stand in afterwards.py."""

from sqlalchemy import select

from portal.core.delivery import actions as delivery
from portal.core.production import actions as production
from portal.core.production.models import Job, JobStage
from portal.core.production.routing import Step
from portal.demo import story
from portal.demo.chapters import afterwards
from portal.demo.chapters.afterwards import MOMENT
from portal.demo.chapters.bids import standing
from portal.demo.telling import Telling, read
from portal.demo.told.shapes_of_trade import Answer, Bid, Order, Stage
from portal.kernel.db import session
from portal.kernel.policy import Actor
from portal.pricing import actions as pricing
from portal.pricing.models import Bid as BidRow

BIDS = {one.slug: one for one in story.BIDS}


def won(bid: Bid) -> Answer:
    """The answer that was accepted."""
    return next(one for one in bid.answers if one.state == "accepted")


def tell(telling: Telling) -> None:
    """Everything from the acceptance on."""
    for order in story.ORDERS:
        bid, answer = BIDS[order.bid], won(BIDS[order.bid])
        if len(answer.haggle) > 1 and answer.haggle[-1].side == "customer":
            telling.at(order.placed - MOMENT, answer.by, _agree, answer)
        telling.at(order.placed, bid.by, _accept, order)
        telling.at(order.placed + MOMENT, bid.by, _say_where, order, bid.place)
        for at, stage in enumerate(order.stages):
            _make(telling, order, answer.by, at, stage)
        afterwards.pay(telling, order, answer.by, story.PROTOTYPES[0].owner, bid.quantity)
        if order.shipment:
            afterwards.send(telling, order, bid.by, answer.by, order.shipment)
        if order.service:
            afterwards.serve(telling, order, order.service)


def _agree(telling: Telling, actor: Actor, told: Answer) -> None:
    pricing.agree(actor, telling.ids[f"answer:{told.slug}"])


def _accept(telling: Telling, actor: Actor, told: Order) -> None:
    """The acceptance; and the job with the workshop's own steps, before the usual ones would be taken."""
    bid_id, answer = telling.ids[f"bid:{told.bid}"], standing(telling, won(BIDS[told.bid]))
    order = pricing.accept(actor, answer.id, read(BidRow, bid_id).version, answer.version)
    telling.ids[f"order:{told.slug}"] = order.id
    steps = [Step(stage.name.casefold(), max(round(stage.end - stage.start), 1), gate=bool(stage.gate), name=stage.name)
             for stage in told.stages]
    production.open_jobs(Actor.system(), order.id, steps)


def _say_where(telling: Telling, actor: Actor, told: Order, place: str) -> None:
    delivery.give_address(actor, telling.ids[f"order:{told.slug}"], place)


def _make(telling: Telling, told: Order, maker: str, at: int, stage: Stage) -> None:
    """One stage: planned, begun, shown, finished; or waiting for the customer's word."""
    if stage.end > 0:
        telling.at(told.placed + MOMENT * (2 + at), maker, _replan, told, at, stage)
    if stage.state in ("done", "running"):
        telling.at(stage.start, maker, _start, told, at)
    if stage.picture and stage.state != "planned":
        shown = stage.end - MOMENT if stage.state == "done" else min(stage.start + 1, -MOMENT)
        telling.at(shown, maker, _show, told, at, stage, maker)
    if stage.state == "done":
        telling.at(stage.end, maker, _finish, told, at, stage)
    if stage.state == "waiting":
        telling.at(min(stage.start + 1.1, -MOMENT), maker, _ask, told, at, stage)


def _stage(telling: Telling, told: Order, at: int) -> str:
    return session().scalars(select(JobStage.id).join(Job, Job.id == JobStage.job_id).where(
        Job.order_id == telling.ids[f"order:{told.slug}"]).order_by(JobStage.position).offset(at).limit(1)).one()


def _replan(telling: Telling, actor: Actor, told: Order, at: int, stage: Stage) -> None:
    production.replan(actor, _stage(telling, told, at), planned_start=telling.day(stage.start),
                      planned_end=telling.day(stage.end))


def _start(telling: Telling, actor: Actor, told: Order, at: int) -> None:
    production.start(actor, _stage(telling, told, at))


def _show(telling: Telling, actor: Actor, told: Order, at: int, stage: Stage, maker: str) -> None:
    production.add_photo(actor, _stage(telling, told, at), telling.files[maker, stage.picture or ""], stage.note or None)


def _finish(telling: Telling, actor: Actor, told: Order, at: int, stage: Stage) -> None:
    production.finish(actor, _stage(telling, told, at), stage.note or None)


def _ask(telling: Telling, actor: Actor, told: Order, at: int, stage: Stage) -> None:
    by = None if stage.approve_by is None else telling.day(stage.approve_by)
    production.ask_customer(actor, _stage(telling, told, at), stage.gate or "", by, stage.days_late_per_day)
