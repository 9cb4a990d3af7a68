"""Each verb of the walk as a call of the product's actions, from the model's words."""

from collections.abc import Callable, Sequence
from typing import Any

from bench.bargaining.values import day, eur, moment, terms
from portal.kernel.policy import Actor
from portal.pricing import actions
from portal.pricing.awarding.cooling import step_back
from portal.pricing.awarding.criteria import set_criteria
from portal.pricing.awarding.justifying import ask_reason, explain
from portal.pricing.awarding.parts import set_least
from portal.pricing.awarding.sharing import Wanted, share
from portal.pricing.pooling import joining, offering, opening, settling
from portal.pricing.specifying.choosing import choose


def _revise(actor: Actor, bid: str, expected: int | None, changes: dict[str, Any]) -> Any:
    return actions.revise(actor, bid, expected, **terms(changes))


def _answer(actor: Actor, bid: str, kind: str, price: int = 0, quantity: int | None = None, day_: int | None = None,
            ends: float | None = None, final: bool = False, bid_version: int | None = None,
            tiers: dict[int, int] | None = None, extras: dict[str, int] | None = None) -> Any:
    return actions.answer(
        actor, bid, kind, unit_price=eur(price) if kind == "counter" else None, quantity=quantity,
        date=day(day_) if day_ is not None else None, valid_until=moment(ends) if ends is not None else None, final=final,
        reason="price" if kind == "decline" else None, bid_version=bid_version,
        tiers=[{"quantity": least, "unit_price": eur(minor)} for least, minor in (tiers or {}).items()],
        requirements=[{"name": name, "met": "yes", "text": "", "extra": eur(minor)} for name, minor in (extras or {}).items()])


def _given(actor: Actor, bid: str, **said: Any) -> Any:
    return _answer(actor, bid, **{("day_" if name == "day" else name): value for name, value in said.items()})


def _counter(actor: Actor, _bid: str, offer: str, price: int, **said: Any) -> Any:
    when = said.get("day")
    return actions.counter(actor, offer, eur(price), quantity=said.get("quantity"), final=said.get("final", False),
                           date=day(when) if when is not None else None, answer_version=said.get("version"))


def _confirm(actor: Actor, _bid: str, offer: str, bid_version: int | None = None,
             lines: dict[str, tuple[bool, int]] | None = None) -> Any:
    return actions.confirm(actor, offer, bid_version, [
        {"name": name, "holds": holds, "text": "", "extra": eur(extra) if extra else None}
        for name, (holds, extra) in (lines or {}).items()])


def _share(actor: Actor, bid: str, bid_version: int, parts: Sequence[tuple[str, int, int]]) -> Any:
    return share(actor, bid, bid_version, [Wanted(*one) for one in parts])


def _pool(bid: str, pool: str) -> str:
    return pool or bid  # where there is none: an id nobody knows as a pool's


def _join(actor: Actor, bid: str, quantity: int, top: int, pool: str = "") -> Any:
    return joining.join(actor, _pool(bid, pool), quantity, eur(top), "Lund")


def _change(actor: Actor, bid: str, quantity: int, top: int, version: int | None = None, pool: str = "") -> Any:
    return joining.change(actor, _pool(bid, pool), quantity, eur(top), "Lund", version)


def _offer(actor: Actor, bid: str, tiers: dict[int, int], most: int | None = None, pool: str = "") -> Any:
    return offering.offer(actor, _pool(bid, pool), [(least, eur(minor)) for least, minor in tiers.items()], most=most)


IN_PROCESS: dict[str, Callable[..., Any]] = {
    "revise": _revise,
    "withdraw": actions.withdraw,
    "close": actions.close,
    "answer": _given,
    "ask": lambda actor, bid: actions.ask(actor, bid, "How smooth?"),
    "reply": lambda actor, _bid, offer: actions.reply(actor, offer, "Very."),
    "take_back": lambda actor, _bid, offer: actions.take_back(actor, offer),
    "refuse": lambda actor, _bid, offer: actions.refuse(actor, offer),
    "counter": _counter,
    "agree": lambda actor, _bid, offer, version=None: actions.agree(actor, offer, version),
    "confirm": _confirm,
    "choose": lambda actor, _bid, offer, quantity=None, lines=(), version=None: choose(actor, offer, quantity, list(lines), version),
    "accept": lambda actor, _bid, offer, bid_version, version: actions.accept(actor, offer, bid_version, version),
    "share": _share,
    "step_back": lambda actor, bid: step_back(actor, bid, ""),
    "set_parts": lambda actor, bid, parts: set_criteria(actor, bid, parts=parts),
    "set_least": lambda actor, _bid, offer, least: set_least(actor, offer, least),
    "ask_reason": lambda actor, _bid, offer: ask_reason(actor, offer),
    "explain": lambda actor, _bid, offer: explain(actor, offer, "A new machine."),
    "open_pool": lambda actor, bid, closes, most=None: opening.open_pool(actor, bid, moment(closes), most=most),
    "join_pool": _join,
    "change_in_pool": _change,
    "leave_pool": lambda actor, bid, pool="": joining.leave(actor, _pool(bid, pool)),
    "offer_to_pool": _offer,
    "take_back_from_pool": lambda actor, _bid, tiers: offering.take_back(actor, tiers),
    "dissolve_pool": lambda actor, bid, pool="": settling.dissolve(actor, _pool(bid, pool)),
    "award_pool": lambda actor, bid, pool="": settling.award(actor, _pool(bid, pool)),
}
