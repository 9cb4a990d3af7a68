"""Each verb of the walk as a program sends it: (path, body, headers), from the model's words."""

from collections.abc import Callable, Sequence
from typing import Any

from bench.bargaining.values import day, eur, moment, terms
from portal.kernel.money import Money

Sent = tuple[str, dict[str, Any], dict[str, str]]


def _money(minor: int) -> dict[str, str]:
    return {"amount": eur(minor).text, "currency": "EUR"}


def _stamp(minutes: float) -> str:
    return moment(minutes).isoformat().replace("+00:00", "Z")


def plain(value: Any) -> Any:
    """The product's values as JSON."""
    if isinstance(value, Money):
        return {"amount": value.text, "currency": value.currency}
    if isinstance(value, dict):
        return {name: plain(one) for name, one in value.items() if one is not None}
    if isinstance(value, list):
        return [plain(one) for one in value]
    return value.isoformat().replace("+00:00", "Z") if hasattr(value, "isoformat") else value


def _body(**said: Any) -> dict[str, Any]:
    return {name: value for name, value in said.items() if value is not None}


def _at(path: str, **said: Any) -> Sent:
    return path, _body(**said), {}


def _revise(bid: str, expected: int | None, changes: dict[str, Any]) -> Sent:
    return f"/bids/{bid}", plain(terms(changes)), {"If-Match": f'"{expected}"'} if expected is not None else {}


def _answer(bid: str, kind: str, price: int = 0, extras: dict[str, int] | None = None, tiers: dict[int, int] | None = None,
            **said: Any) -> Sent:
    when, ends = said.get("day"), said.get("ends")
    return _at(f"/bids/{bid}/answers", kind=kind, unit_price=_money(price) if kind == "counter" else None,
               quantity=said.get("quantity"), date=day(when).isoformat() if when is not None else None,
               valid_until=_stamp(ends) if ends is not None else None, final=said.get("final", False),
               bid_version=said.get("bid_version"), reason="price" if kind == "decline" else None,
               tiers=[{"quantity": least, "unit_price": _money(minor)} for least, minor in (tiers or {}).items()],
               requirements=[{"name": name, "extra": _money(minor)} for name, minor in (extras or {}).items()])


def _counter(_bid: str, offer: str, price: int, **said: Any) -> Sent:
    when = said.get("day")
    return _at(f"/answers/{offer}/counter", unit_price=_money(price), quantity=said.get("quantity"),
               final=said.get("final", False), answer_version=said.get("version"),
               date=day(when).isoformat() if when is not None else None)


def _confirm(_bid: str, offer: str, bid_version: int | None = None, lines: dict[str, tuple[bool, int]] | None = None) -> Sent:
    said = [_body(name=name, holds=holds, extra=_money(extra) if extra else None)
            for name, (holds, extra) in (lines or {}).items()]
    return _at(f"/answers/{offer}/confirmation", bid_version=bid_version, lines=said)


def _share(bid: str, bid_version: int, parts: Sequence[tuple[str, int, int]]) -> Sent:
    return _at(f"/bids/{bid}/division", bid_version=bid_version, parts=[
        {"answer_id": offer, "answer_version": version, "quantity": count} for offer, version, count in parts])


def _place(path: str) -> Callable[..., Sent]:
    def sent(bid: str, quantity: int, top: int, version: int | None = None, pool: str = "") -> Sent:
        return _at(f"/pools/{pool or bid}/{path}", quantity=quantity, top_price=_money(top), place="Lund", version=version)

    return sent


BY_API: dict[str, Callable[..., Sent]] = {
    "revise": _revise,
    "withdraw": lambda bid: _at(f"/bids/{bid}/withdrawal"),
    "close": lambda bid: _at(f"/bids/{bid}/closing"),
    "answer": _answer,
    "ask": lambda bid: _at(f"/bids/{bid}/questions", text="How smooth?"),
    "reply": lambda _bid, offer: _at(f"/answers/{offer}/reply", text="Very.", public=True),
    "take_back": lambda _bid, offer: _at(f"/answers/{offer}/withdrawal"),
    "refuse": lambda _bid, offer: _at(f"/answers/{offer}/refusal"),
    "counter": _counter,
    "agree": lambda _bid, offer, version=None: _at(f"/answers/{offer}/agreement", answer_version=version),
    "confirm": _confirm,
    "choose": lambda _bid, offer, quantity=None, lines=(), version=None: _at(
        f"/answers/{offer}/choice", quantity=quantity, lines=list(lines), answer_version=version),
    "accept": lambda _bid, offer, bid_version, version: _at(
        f"/answers/{offer}/acceptance", bid_version=bid_version, answer_version=version),
    "share": _share,
    "step_back": lambda bid: _at(f"/bids/{bid}/step_back"),
    "set_parts": lambda bid, parts: _at(f"/bids/{bid}/criteria", parts=parts),
    "set_least": lambda _bid, offer, least: _at(f"/answers/{offer}/least", least=least),
    "ask_reason": lambda _bid, offer: _at(f"/answers/{offer}/price_question"),
    "explain": lambda _bid, offer: _at(f"/answers/{offer}/price_reason", text="A new machine."),
    "open_pool": lambda bid, closes, most=None: _at(f"/bids/{bid}/pool", closes_at=_stamp(closes), most=most),
    "join_pool": _place("participants"),
    "change_in_pool": _place("participation"),
    "leave_pool": lambda bid, pool="": _at(f"/pools/{pool or bid}/leaving"),
    "take_back_from_pool": lambda _bid, tiers: _at(f"/pool_offers/{tiers}/withdrawal"),
    "dissolve_pool": lambda bid, pool="": _at(f"/pools/{pool or bid}/dissolution"),
    "award_pool": lambda bid, pool="": _at(f"/pools/{pool or bid}/award"),
}
