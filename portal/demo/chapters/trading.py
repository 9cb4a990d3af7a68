"""Buying together, awarding in parts, sealed answers, and answers given by rule."""

from typing import Any

from portal.demo.chapters.bids import about_columns, requirements
from portal.demo.telling import Telling, money, read
from portal.demo.told import trading as told
from portal.demo.told.shapes_of_pools import Place, Pool, Said, Tiers, Wish
from portal.kernel.policy import Actor
from portal.pricing import actions
from portal.pricing.awarding import criteria, divisions, parts, sharing
from portal.pricing.models import Bid
from portal.pricing.pooling import joining, offering, opening, settling
from portal.pricing.rules import answering, setting
from portal.pricing.specifying.listening import open_envelopes

MOMENT = 0.002


def tell(telling: Telling) -> None:
    """Pools first, then the rest, each at its own times."""
    for pool in told.POOLS:
        _buy_together(telling, pool)
    telling.at(told.PARTED.at, told.PARTED.by, _post, told.PARTED)
    telling.at(told.PARTED.at + MOMENT, told.PARTED.by, _weigh, told.PARTED.slug)
    telling.at(-3.4, "jonas", _weigh, "nord-24")
    for said in told.PARTED_ANSWERS:
        telling.at(said.at, said.by, _answer, told.PARTED, said)
    telling.at(told.PARTED_AT, told.PARTED.by, _share)
    for sealed, opens in ((told.WAITING, told.WAITING_OPENS), (told.OPENED, told.OPENED_AT)):
        telling.at(sealed.at, sealed.by, _post, sealed, opens)
        for said in told.SEALED_ANSWERS[sealed.slug]:
            telling.at(said.at, said.by, _answer, sealed, said)
    telling.at(told.OPENED_AT + MOMENT, "", _open_envelopes)
    _answer_by_rule(telling)


def _post(telling: Telling, actor: Actor, wish: Wish, opens: float | None = None) -> None:
    more: dict[str, Any] = {"sealed": True, "answers_until": telling.moment(opens)} if opens is not None else {}
    telling.ids[f"bid:{wish.slug}"] = actions.post(
        actor, title=wish.title, description=wish.text, requirements=requirements(wish.rows), quantity=wish.quantity,
        unit_price=money(wish.unit_price), wanted_by=telling.day(wish.wanted_by), valid_until=telling.moment(wish.valid_until),
        place=wish.place, processes=list(wish.processes), materials=list(wish.materials), about=_about(telling, actor, wish),
        **more).id


def _about(telling: Telling, actor: Actor, wish: Wish) -> dict[str, str] | None:
    if not wish.about:
        return None
    found = about_columns(telling, actor, wish.about)
    return {"kind": found["about_kind"], "id": found["about_id"]}


def _answer(telling: Telling, actor: Actor, wish: Wish, said: Said) -> None:
    made = actions.answer(
        actor, telling.ids[f"bid:{wish.slug}"], "counter", unit_price=money(said.unit_price), quantity=said.quantity,
        date=telling.day(said.ready), text=said.text,
        requirements=[{"name": name, "met": met, "text": text, "extra": None} for name, met, text in said.can])
    telling.ids[f"answer:{wish.slug}-{said.by}"] = made.id
    if said.least is not None:
        parts.set_least(actor, made.id, said.least)


def _buy_together(telling: Telling, pool: Pool) -> None:
    telling.at(pool.bid.at, pool.bid.by, _post, pool.bid)
    telling.at(pool.bid.at + MOMENT, pool.bid.by, _open_pool, pool)
    for place in pool.places:
        telling.at(place.at, place.by, _join, pool, place)
    for tiers in pool.offers:
        telling.at(tiers.at, tiers.by, _offer, pool, tiers)
    if pool.closes < 0:
        telling.at(pool.closes + MOMENT, "", _settle)


def _open_pool(telling: Telling, actor: Actor, pool: Pool) -> None:
    made = opening.open_pool(actor, telling.ids[f"bid:{pool.bid.slug}"], telling.moment(pool.closes), pool.name, pool.most)
    telling.ids[f"pool:{pool.bid.slug}"] = made.id


def _join(telling: Telling, actor: Actor, pool: Pool, place: Place) -> None:
    joining.join(actor, telling.ids[f"pool:{pool.bid.slug}"], place.pieces, money(place.top), place.where)


def _offer(telling: Telling, actor: Actor, pool: Pool, tiers: Tiers) -> None:
    offering.offer(actor, telling.ids[f"pool:{pool.bid.slug}"], [(least, money(minor)) for least, minor in tiers.tiers],
                   telling.day(tiers.ready), tiers.most, tiers.text)


def _settle(_telling: Telling, _actor: Actor) -> None:
    settling.settle_due()


def _weigh(telling: Telling, actor: Actor, slug: str) -> None:
    criteria.set_criteria(actor, telling.ids[f"bid:{slug}"], parts=True, **told.PARTED_WEIGHTS)


def _share(telling: Telling, actor: Actor) -> None:
    """Accepts both, each for its pieces, as the page of the division shows it."""
    bid_id = telling.ids[f"bid:{told.PARTED.slug}"]
    answers = [telling.ids[f"answer:{told.PARTED.slug}-{said.by}"] for said in told.PARTED_ANSWERS]
    shown = divisions.division(actor, bid_id, answers, told.PARTS)
    sharing.share(actor, bid_id, read(Bid, bid_id).version, [
        sharing.Wanted(row.offer.id, row.offer.answer.version, row.quantity) for row in shown.chosen], shown.sha256)


def _open_envelopes(_telling: Telling, _actor: Actor) -> None:
    open_envelopes()


def _answer_by_rule(telling: Telling) -> None:
    """Katrin's rules for turned knobs, one of them lowered since; what they said to bids; the room of her weeks."""
    telling.at(-22, "katrin", _make_rules)
    telling.at(-12, "katrin", _lower)
    telling.at(-2, "katrin", _say_room)
    for wish in told.KNOBS:
        telling.at(wish.at, wish.by, _post, wish)
        telling.after(wish.at + 0.4, lambda: answering.answer_next(telling.app.database))
        if wish.valid_until < 0:
            telling.at(wish.valid_until + MOMENT, "", _run_out)


def _run_out(_telling: Telling, _actor: Actor) -> None:
    actions.run_out()


def _make_rules(telling: Telling, actor: Actor) -> None:
    for at, terms in enumerate(told.RULES):
        made = setting.make(actor, **terms)
        setting.switch(actor, made.id, on=True)
        telling.ids[f"rule:{at}"] = made.id


def _lower(telling: Telling, actor: Actor) -> None:
    setting.change(actor, telling.ids["rule:1"], **{**told.RULES[1], **told.LOWERED})


def _say_room(telling: Telling, actor: Actor) -> None:
    for days, unit, room, bids in told.WEEKS:
        setting.say_room(actor, telling.day(days), unit, room, bids)
