"""What is read of a story: its steps and the table after one of them, both by one fold through the facts."""

import copy
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from portal.kernel import clock
from portal.kernel.events import Heard
from portal.kernel.money import Money
from portal.kernel.policy import Actor
from portal.pricing.queries.finding import find
from portal.pricing.replaying.drawing import Prices, draw
from portal.pricing.replaying.folding import take
from portal.pricing.replaying.hearing import heard
from portal.pricing.replaying.records import Records, records_of
from portal.pricing.replaying.table import Said, Table
from portal.pricing.replaying.telling import STEPS, tell
from portal.pricing.replaying.views import Line, Moment, Step, Story
from portal.pricing.seen import Seen
from portal.pricing.standing import stands
from portal.pricing.views import Party

MOST = 100


def story(actor: Actor, bid_id: str, at: int | None = None, after: int | None = None, limit: int = MOST) -> Story:
    """The story of a bid as this actor may know it, with the table after step `at`: the last one where it says none.

    `after` and `limit` choose the steps that are told; without `after` they are those around `at`. Raises NotFound.
    """
    seen = find(actor, bid_id)
    told = heard(seen)
    records = records_of(seen, told)
    total = sum(one.fact.type in STEPS for one in told)
    here = max(1, min(at or total, total))
    begin = (here - 1) // limit * limit if after is None else after
    steps, moment, prices = _through(seen, told, records, here, range(begin + 1, begin + limit + 1), total)
    more = begin + limit if begin + limit < total else None
    return Story(seen.bid.id, seen.bid.title, seen.side, seen.bid.alias, total, begin, steps, more, moment,
                 draw(prices, here, total))


def _through(seen: Seen, told: Sequence[Heard[Any]], records: Records, here: int, wanted: range,
             total: int) -> tuple[list[Step], Moment | None, Prices]:
    """One pass through the facts: the wanted steps, the moment after step `here`, and the prices by step."""
    table, prices, steps, number = Table(), Prices(), [], 0
    moment: Moment | None = None
    for one in told:
        take(table, one, records)
        if one.fact.type not in STEPS:
            continue
        number += 1
        prices.note(number, table, _were_sealed(seen, one.at))
        if number in wanted:
            steps.append(tell(seen, number, one, table, records))
        if number == here:
            moment = _moment(seen, number, one.at, clock.now() if here == total else one.at, copy.deepcopy(table), records)
    return steps, moment, prices


def _were_sealed(seen: Seen, at: datetime) -> bool:
    """Whether the customer's side saw closed envelopes then; a producer knows his own at any time."""
    opens = seen.bid.answers_until
    return seen.side != "producer" and seen.bid.sealed and opens is not None and at < opens


def _moment(seen: Seen, number: int, at: datetime, now: datetime, table: Table, records: Records) -> Moment | None:
    """The table as a side sees it; what ran out of time by `now` is over, also before a fact says so."""
    bid = table.bid
    if bid is None:
        return None
    sealed, makers = _were_sealed(seen, now), seen.side == "producer"
    shown = [] if sealed else [one for one in table.said.values() if one.kind != "question"]
    best = table.best()
    over = bid.status == "open" and bid.valid_until <= now
    return Moment(
        number, at, "expired" if over else bid.status, bid.version, bid.title, Money(bid.unit_price_minor, bid.currency),
        bid.quantity, bid.wanted_by, bid.valid_until, [_line(one, bid.currency, now, records) for one in _sorted(shown)],
        len(table.waiting()), None if makers or sealed else len(table.live()),
        None if makers or sealed or best is None else Money(best, bid.currency), table.seals if sealed else None,
        table.pooled, table.taken_back)


def _sorted(shown: list[Said]) -> list[Said]:
    """Those that count first, the lowest price first; what has ended stands below."""
    order = {"accepted": 0, "standing": 1, "countered": 1, "stale": 2, "lost": 3}
    return sorted(shown, key=lambda one: (order.get(one.status, 4), one.ask_minor or 0, one.id))


def _line(one: Said, currency: str, now: datetime, records: Records) -> Line:
    def money(minor: int | None) -> Money | None:
        return None if minor is None else Money(minor, currency)

    return Line(one.id, Party(one.producer_id, records.names[one.producer_id]), one.kind,
                stands(one.status, one.expires_at) if one.expires_at is not None and one.expires_at <= now else one.status,
                one.bid_version, money(one.ask_minor), money(one.bid_minor), one.quantity, one.promised_on, one.expires_at,
                one.left(), one.final_ask, one.final_bid, one.rank, money(one.gap_minor))
