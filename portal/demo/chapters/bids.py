"""Bids: a price named, answered, haggled over; and how those end that do not become orders."""

from typing import Any

from sqlalchemy import select

from portal.demo import story
from portal.demo.telling import Telling, money, perhaps, read
from portal.demo.told.shapes import Row
from portal.demo.told.shapes_of_trade import Answer, Bid, Offer
from portal.ideas.models import IdeaRevision
from portal.kernel.db import session
from portal.kernel.policy import Actor
from portal.pricing import actions
from portal.pricing.about import resolve
from portal.pricing.models import Answer as AnswerRow


def tell(telling: Telling) -> None:
    """Everything up to the acceptance; the orders' chapter accepts."""
    for bid in story.BIDS:
        telling.at(bid.at, bid.by, _post, bid)
        for answer in bid.answers:
            _answer(telling, bid, answer)
        if bid.state == "withdrawn":
            last = max([bid.at, *(one.at for one in bid.answers)])
            telling.at(min(last + 2, -0.1), bid.by, _withdraw, bid)
        for over in [bid.valid_until, *(one.valid_until for one in bid.answers)]:
            if over is not None and over < 0 and bid.state != "awarded":
                telling.at(over + 0.001, "", _run_out)


def _withdraw(telling: Telling, actor: Actor, told: Bid) -> None:
    actions.withdraw(actor, telling.ids[f"bid:{told.slug}"], told.withdrawn_why or "")


def _run_out(_telling: Telling, _actor: Actor) -> None:
    actions.run_out()


def requirements(rows: tuple[Row, ...]) -> list[dict[str, Any]]:
    """What is needed, as bids keep it."""
    return [{"name": one.name, "kind": "text", "value": one.value, "unit": one.unit, "must": one.must,
             "worth_minor": None if one.must else one.worth} for one in rows]


def _post(telling: Telling, actor: Actor, told: Bid) -> None:
    made = actions.post(
        actor, title=told.title, description=told.text, requirements=requirements(told.requirements),
        quantity=told.quantity, unit_price=money(told.unit_price), wanted_by=telling.day(told.wanted_by), place=told.place,
        valid_until=telling.moment(told.valid_until), sealed=told.sealed and not told.answers,
        producers=[telling.producers[slug] for slug in told.producers], about=_about(telling, told.about))
    telling.ids[f"bid:{told.slug}"] = made.id


def about_columns(telling: Telling, actor: Actor, told: str) -> dict[str, Any]:
    """What ties a bid to what it is about."""
    return resolve(actor, _about(telling, told))


def _about(telling: Telling, told: str) -> dict[str, str]:
    if told.startswith("version:"):
        return {"kind": "prototype_version", "id": telling.ids[told]}
    newest = session().scalars(select(IdeaRevision.id).where(IdeaRevision.idea_id == telling.ids[told])
                               .order_by(IdeaRevision.number.desc()).limit(1)).one()
    return {"kind": "idea_revision", "id": newest}


def _answer(telling: Telling, bid: Bid, told: Answer) -> None:
    telling.at(told.at, told.by, _give, bid, told)
    if told.reply is not None:
        telling.at(told.reply.at, told.reply.by, _reply, told)
    first = next((at for at, one in enumerate(told.haggle) if one.side == "producer"), len(told.haggle))
    for offer in told.haggle[first + 1:]:
        telling.at(offer.at, offer.by, _counter, told, offer)


def _reply(telling: Telling, actor: Actor, told: Answer) -> None:
    assert told.reply is not None
    actions.reply(actor, telling.ids[f"answer:{told.slug}"], told.reply.text, told.public)


def _counter(telling: Telling, actor: Actor, told: Answer, offer: Offer) -> None:
    actions.counter(actor, telling.ids[f"answer:{told.slug}"], money(offer.unit_price), final=offer.final, text=offer.text)


def _give(telling: Telling, actor: Actor, bid: Bid, told: Answer) -> None:
    bid_id = telling.ids[f"bid:{bid.slug}"]
    if told.kind == "question":
        telling.ids[f"answer:{told.slug}"] = actions.ask(actor, bid_id, told.text).id
        return
    asks = [one for one in told.haggle if one.side == "producer"]
    price = None if told.kind != "counter" else asks[0].unit_price if asks else told.unit_price
    made = actions.answer(
        actor, bid_id, told.kind, unit_price=perhaps(price), quantity=told.quantity, text=told.text, reason=told.reason,
        date=None if told.ready is None else telling.day(told.ready), requirements=_can(bid, told),
        valid_until=None if told.valid_until is None else telling.moment(told.valid_until))
    telling.ids[f"answer:{told.slug}"] = made.id


def _can(bid: Bid, told: Answer) -> list[dict[str, Any]]:
    """What the producer says per requirement: as asked, otherwise, or not."""
    wanted = {one.name: one.value for one in bid.requirements}
    return [{"name": name, "text": text, "extra": None,
             "met": "no" if text == "no" else "yes" if text.split()[0] == wanted[name].split()[0] else "changed"}
            for name, text in told.can]


def standing(telling: Telling, told: Answer) -> AnswerRow:
    """The answer as it stands now."""
    row: AnswerRow = read(AnswerRow, telling.ids[f"answer:{told.slug}"])
    return row
