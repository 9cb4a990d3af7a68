"""Folding facts into the table, one after another. Today's rows are never asked: they are what this has to come out at.

Each function below says what one kind of fact does to the table, with the numbers that were written down beside it.
"""

from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import Any

from portal.kernel.events import Heard
from portal.kernel.money import Money
from portal.pricing.models import Move
from portal.pricing.replaying.records import Records
from portal.pricing.replaying.table import Named, Said, Table
from portal.pricing.states import ON_TABLE

Taken = Callable[[Table, Heard[Any], Records], None]


def fold(told: Iterable[Heard[Any]], records: Records) -> Table:
    """The table after all these facts."""
    table = Table()
    for one in told:
        take(table, one, records)
    return table


def take(table: Table, heard: Heard[Any], records: Records) -> None:
    """Puts one fact on the table; one that changes nothing on it changes nothing."""
    does = _DOES.get(heard.fact.type)
    if does is not None:
        does(table, heard, records)
    kept, said = records.numbers.get(heard.id), table.said.get(getattr(heard.fact, "answer_id", ""))
    if kept is not None and said is not None:
        said.ask_minor, said.bid_minor = kept.unit_price_minor, kept.bid_minor
        said.quantity, said.promised_on = kept.quantity, kept.promised_on


def _opened(table: Table, _heard: Heard[Any], records: Records) -> None:
    table.bid = _named(1, records)


def _named(version: int, records: Records) -> Named:
    terms = records.terms[version]
    price = Money.parse(terms["unit_price"]["amount"], terms["unit_price"]["currency"])
    return Named("open", version, terms["title"], price.minor, price.currency, terms["quantity"],
                 date.fromisoformat(terms["wanted_by"]), datetime.fromisoformat(terms["valid_until"]))


def _revised(table: Table, heard: Heard[Any], records: Records) -> None:
    """Answers wait for confirmation, unless the bid only stands longer: then they are for the new version too."""
    number = heard.fact.number
    table.bid = _named(number, records)
    longer = _changed(records.terms[number - 1], records.terms[number]) == {"valid_until"}
    for one in table.said.values():
        if longer and one.bid_version == number - 1:
            one.bid_version = number
        elif not longer and one.status in ON_TABLE:
            one.status = "stale"


def _changed(before: dict[str, Any], after: dict[str, Any]) -> set[str]:
    """The terms that differ. Versions of before these were kept say nothing of processes, materials and region."""
    late = {"processes", "materials", "region"} - before.keys()
    return {name for name in (before.keys() | after.keys()) - late if before.get(name) != after.get(name)}


def _given(table: Table, heard: Heard[Any], records: Records) -> None:
    """A new answer takes the place of the one that stood."""
    answer = records.answers[heard.fact.answer_id]
    for other in table.live():
        if other.producer_id == answer.producer_id:
            other.status = "superseded"
    priced = answer.kind != "decline"  # the fact of a sealed one does not say it
    said = Said(answer.id, answer.producer_id, answer.kind, "standing" if priced else "declined", _version(table),
                answer.expires_at)
    table.said[said.id] = said
    if priced:
        _bid(said, records)
        _ask(said, records)


def _version(table: Table) -> int:
    return table.bid.version if table.bid is not None else 1


def _bid(said: Said, records: Records) -> None:
    """The next number of the customer in this negotiation."""
    step = _next(records.moves[said.id, "bid"], said.bid_taken)
    said.bid_taken += 1
    said.bid_minor, said.bids, said.final_bid = step.unit_price_minor, step.round, step.final


def _ask(said: Said, records: Records) -> None:
    """The next number of the producer, with the quantity and the day that go with it."""
    step = _next(records.moves[said.id, "ask"], said.ask_taken)
    said.ask_taken += 1
    said.ask_minor, said.asks, said.final_ask = step.unit_price_minor, step.round, step.final
    said.quantity, said.promised_on = step.quantity, step.promised_on


def _next(steps: list[Move], taken: int) -> Move:
    return steps[taken]


def _countered(table: Table, heard: Heard[Any], records: Records) -> None:
    said = table.said[heard.fact.answer_id]
    (_bid if heard.fact.side == "bid" else _ask)(said, records)
    said.status = "countered" if heard.fact.side == "bid" else "standing"


def _agreed(table: Table, heard: Heard[Any], records: Records) -> None:
    said = table.said[heard.fact.answer_id]
    _ask(said, records)
    said.status = "standing"


def _confirmed(table: Table, heard: Heard[Any], _records: Records) -> None:
    said = table.said[heard.fact.answer_id]
    said.status, said.bid_version = "standing", _version(table)
    if table.bid is not None:
        said.bid_minor = max(said.bid_minor or 0, table.bid.unit_price_minor)


def _asked(table: Table, heard: Heard[Any], _records: Records) -> None:
    fact = heard.fact
    table.said[fact.answer_id] = Said(fact.answer_id, fact.producer_id, "question", "asked", _version(table))


def _becomes(status: str) -> Taken:
    def change(table: Table, heard: Heard[Any], _records: Records) -> None:
        said = table.said.get(heard.fact.answer_id)
        if said is not None:  # a public reply to another producer's question is no line of one's own table
            said.status = status
    return change


def _lost(table: Table, heard: Heard[Any], records: Records) -> None:
    said, row = table.said[heard.fact.answer_id], records.answers[heard.fact.answer_id]
    said.status, said.rank, said.gap_minor = "lost", row.rank, row.gap_minor


def _accepted(table: Table, heard: Heard[Any], records: Records) -> None:
    """The winner. The price of a pool becomes an answer only now."""
    row = records.answers[heard.fact.answer_id]
    said = table.said.setdefault(row.id, Said(row.id, row.producer_id, row.kind, "accepted", _version(table),
                                              row.expires_at, asks=1))
    said.status = "accepted"


def _ends(status: str, offers: str) -> Taken:
    """The bid is over: what stood ends as `offers` says, questions close."""
    def end(table: Table, _heard: Heard[Any], _records: Records) -> None:
        for one in [*table.live(), *table.waiting()]:
            one.status = offers if one.is_live else "closed"
        if table.bid is not None:
            table.bid.status = status
    return end


def _sealed(table: Table, _heard: Heard[Any], _records: Records) -> None:
    table.seals += 1


def _pooled(whether: bool) -> Taken:
    def change(table: Table, _heard: Heard[Any], _records: Records) -> None:
        table.pooled = whether
    return change


def _taken_back(table: Table, _heard: Heard[Any], _records: Records) -> None:
    table.taken_back = True


_DOES: dict[str, Taken] = {
    "bid.opened": _opened, "bid.revised": _revised, "answer.given": _given, "answer.countered": _countered,
    "answer.agreed": _agreed, "answer.confirmed": _confirmed, "question.asked": _asked, "answer.sealed": _sealed,
    "question.replied": _becomes("replied"), "answer.withdrawn": _becomes("withdrawn"),
    "answer.refused": _becomes("refused"), "answer.expired": _becomes("expired"), "answer.lost": _lost,
    "answer.accepted": _accepted, "bid.awarded": _ends("awarded", "closed"), "bid.shared": _ends("awarded", "closed"),
    "bid.withdrawn": _ends("withdrawn", "closed"), "bid.closed": _ends("closed", "closed"),
    "bid.expired": _ends("expired", "expired"), "award.taken_back": _taken_back, "pool.opened": _pooled(True),
    "pool.awarded": _pooled(False), "pool.lapsed": _pooled(False), "pool.dissolved": _pooled(False)}
