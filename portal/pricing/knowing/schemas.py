"""What comes in and goes out about what prices tell. Shares are fractions of one, prices money."""

from typing import Any

from portal.kernel.money import Money
from portal.web.schemas import (
    Choice,
    CurrencyField,
    Flag,
    Function,
    IdField,
    ListOf,
    Moment,
    MoneyField,
    Nested,
    Number,
    Plain,
    Raw,
    Schema,
)


class PricesQuery(Schema):
    """In which currency; at which unit cost one would counter, with how many pieces free and how many bids to come."""

    currency = CurrencyField(load_default=None, allow_none=True)
    cost = MoneyField(load_default=None, allow_none=True)
    pieces = Number(least=1, most=12, load_default=5)
    to_come = Number(least=1, most=200, load_default=10)


class PriceQuery(Schema):
    """At which price, or in which currency."""

    unit_price = MoneyField(load_default=None, allow_none=True)
    currency = CurrencyField(load_default=None, allow_none=True)


class ChanceQuery(PriceQuery):
    """About what (an idea or a prototype) besides."""

    about = Choice("idea", "prototype", required=True)
    id = IdField(required=True)


def _money(minor: float | None, currency: str) -> dict[str, str] | None:
    return None if minor is None else {"amount": Money(round(minor), currency).text, "currency": currency}


def _curve(points: Any, currency: str) -> list[dict[str, Any]]:
    return [{"price": _money(one[0], currency), "share": round(one[1], 4), "low": round(one[2], 4), "high": round(one[3], 4)}
            for one in points]


def _shape(one: Any, currency: str) -> dict[str, Any] | None:
    if one is None:
        return None
    return {"shape": one["shape"], "log_likelihood": round(one["log_likelihood"], 3), "akaike": round(one["akaike"], 3),
            **{name: _money(one[name], currency) for name in ("median", "low", "high", "mean")}}


def _demand(it: Any) -> dict[str, Any] | None:
    found = it.found.get("demand")
    return found and {"curve": _curve(found["curve"], it.currency), "lower_mean": _money(found["lower_mean"], it.currency),
                      "log_likelihood": round(found["log_likelihood"], 3)}


def _counters(it: Any) -> dict[str, Any] | None:
    found = it.found.get("counters")
    return found and {"n": found["n"], "curve": _curve(found["curve"], it.currency),
                      "shape": _shape(found["shape"], it.currency)}


def _bidding(it: Any) -> dict[str, Any] | None:
    found = it.found.get("bidding")
    return found and {"n": found["n"], "limit": _money(found["limit"], it.currency),
                      "curve": _curve(found["steps"], it.currency)}


def _rising(it: Any) -> dict[str, Any] | None:
    found = it.found.get("rising")
    return found and {"n": found["n"], "willing": _money(found["willing"], it.currency),
                      "cost_of_a_bid": _money(found["cost"], it.currency)}


def _costs(it: Any) -> list[dict[str, Any]]:
    return [{"answers_each": one["rivals"], "n": one["n"], "quartiles": [_money(at, it.currency) for at in one["quartiles"]],
             "margin": round(one["margin"], 4)} for one in it.costs]


class SubjectOut(Schema):
    """An idea or a prototype."""

    kind, id, title = Plain(), Plain(), Plain()


class LineOut(Schema):
    """A subject of which prices tell something."""

    kind, id, title, currency = Plain(), Plain(), Plain(), Plain()
    people = Number(attribute="cases")
    median = MoneyField(allow_none=True)
    data_until = Moment(attribute="until", allow_none=True)


class CounterOut(Schema):
    """The best price to counter with; `at_limit`: it is the highest ever asked, beyond which nothing is known."""

    cost, price = MoneyField(), MoneyField()
    share = Function(lambda it: round(it.share, 4))
    at_limit = Flag()


class ThresholdOut(Schema):
    """The least price to accept with so many pieces free."""

    pieces = Number()
    price = MoneyField()


class PricesOut(Schema):
    """What prices tell. Each part is null while it has too few cases.

    `demand` is Turnbull's estimate with bootstrap intervals, `shapes` are likeliest curves, the best first; `counters` uses
    only prices that were drawn without looking at the bid, `bidding` is Kaplan and Meier's curve up to `limit`, `rising`
    reads bids that were raised, `costs` are costs behind sealed answers (Guerre, Perrigne and Vuong; for the team).
    """

    subject = Nested(SubjectOut)
    currency = Plain()
    people = Number(attribute="cases")
    data_until = Moment(attribute="until", allow_none=True)
    made_at = Moment(allow_none=True)
    data_sha256 = Plain(attribute="stamp")
    demand = Function(_demand)
    shapes = Function(lambda it: [_shape(one, it.currency) for one in it.found.get("fits") or []])
    counters, bidding, rising, costs = Function(_counters), Function(_bidding), Function(_rising), Function(_costs)
    highest_asked = Function(lambda it: _money(it.found.get("highest") or None, it.currency))
    best_counter = Nested(CounterOut, attribute="counter", allow_none=True)
    thresholds = ListOf(Nested(ThresholdOut))


class RangeOut(Schema):
    """A range of prices from `start` up to, not including, `end`: n bids, the chance in tenths, and its interval."""

    start, end = MoneyField(allow_none=True), MoneyField(allow_none=True)
    n = Number()
    share, low, high = Raw(), Raw(), Raw()


class ChanceOut(Schema):
    """How likely a price is agreed to; `here` is the range of the price asked about. Without enough bids nothing is said."""

    subject = Nested(SubjectOut)
    currency = Plain()
    bids = Number(attribute="cases")
    data_until = Moment(attribute="until", allow_none=True)
    ranges = ListOf(Nested(RangeOut))
    here = Nested(RangeOut, allow_none=True)


class StruckOut(Schema):
    """A screen that struck: its sign, what it is about, its value and the bound it passed."""

    code, title, url = Plain(), Plain(), Plain()
    value = Function(lambda it: round(it.value, 4))
    bound = Function(lambda it: None if it.bound is None else round(it.bound, 4))


class ScreensOut(Schema):
    """All screens that struck over the latest bids."""

    bids = Number(attribute="tenders")
    data_until = Moment(attribute="until", allow_none=True)
    made_at = Moment(allow_none=True)
    items = ListOf(Nested(StruckOut), attribute="struck")
