"""Taking data out: ideas and orders as CSV or JSON, as a stream of pieces of text."""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import select

from portal.core.orders import queries as orders
from portal.ideas.models import Board, Idea
from portal.ideas.queries import visible_to
from portal.kernel.db import session
from portal.kernel.money import Money
from portal.kernel.policy import Actor, authorize
from portal.web.sheets import as_csv

MOST = 1_000_000
IDEAS = ("id", "board", "status", "title", "text", "tags", "author", "supports", "comments", "created_at", "external_system",
         "external_ref")
ORDERS = ("id", "number", "status", "title", "customer", "producer", "currency", "net", "freight", "total", "units", "shipped",
          "delivered", "requested_on", "promised_on", "shipped_on", "delivered_on", "placed_at", "external_system",
          "external_ref")
HEADS = {"ideas": IDEAS, "orders": ORDERS}


def export(actor: Actor, kind: str, form: str) -> Iterator[str]:
    """All ideas, or all orders, that the actor may see, as `csv` or `json`; inside a transaction that stays open meanwhile."""
    authorize(actor, "export.run")
    rows = _ideas(actor) if kind == "ideas" else _orders(actor)
    return as_csv(HEADS[kind], rows) if form == "csv" else as_json(HEADS[kind], rows)


def _ideas(actor: Actor) -> Iterator[Sequence[Any]]:
    found = session().execute(
        select(Idea.id, Board.slug, Idea.status, Idea.title, Idea.text, Idea.tags, Idea.author_name, Idea.top_score,
               Idea.comment_count, Idea.created_at, Idea.external_system, Idea.external_ref)
        .join(Board, Board.id == Idea.board_id).where(visible_to(actor), Idea.status != "draft").order_by(Idea.id)
        .execution_options(yield_per=500))
    for row in found:
        yield (*row[:5], " ".join(row.tags), *row[6:9], row.created_at.isoformat(), *row[10:])


def _orders(actor: Actor) -> Iterator[Sequence[Any]]:
    for row in orders.rows(actor, MOST):
        amounts = [Money(one, row.currency).text for one in (row.net_minor, row.freight_minor, row.total_minor)]
        days = [one.isoformat() if one else None for one in (row.requested_on, row.promised_on, row.shipped_on,
                                                             row.delivered_on)]
        yield (row.id, row.number, row.status, row.title, row.customer_name, row.producer_name, row.currency, *amounts,
               row.units, row.shipped, row.delivered, *days, row.placed_at.isoformat(), row.external_system,
               row.external_ref)


def as_json(head: Sequence[str], rows: Iterable[Sequence[Any]]) -> Iterator[str]:
    """Rows as a JSON object that holds a list, piece by piece."""
    before = '{"items": ['
    for row in rows:
        yield before + "\n" + json.dumps(dict(zip(head, row, strict=True)), ensure_ascii=False)
        before = ","
    yield ("\n" if before == "," else before) + "]}\n"
