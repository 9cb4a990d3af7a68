"""What is read of producers: whose profile, and whom a wish fits."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import inf
from typing import Any, NamedTuple

from sqlalchemy import func, or_, select

from portal.core.producers.models import Producer
from portal.core.producers.policy import own
from portal.kernel.db import session
from portal.kernel.errors import NotFound
from portal.kernel.paging import Key, Page, page_of
from portal.kernel.policy import Actor, authorize, can
from portal.kernel.reading import read_once
from portal.kernel.search.face import match
from portal.kernel.text import _


@dataclass(frozen=True)
class Record:
    """What a producer has shown so far. `on_time` is a share from 0 to 1; None while nothing was delivered."""

    orders: int = 0
    delivered: int = 0
    kept: int = 0
    answers: int = 0
    defects: int = 0

    @property
    def on_time(self) -> float | None:
        return self.kept / self.delivered if self.delivered else None


def record_of(producer_ids: Iterable[str]) -> dict[str, Record]:
    """The record of kept promises of each producer, in one question."""
    wanted = {one for one in producer_ids if one}
    if not wanted:
        return {}
    rows = session().execute(select(Producer.id, Producer.orders, Producer.delivered, Producer.on_time,
                                    Producer.answers, Producer.defects).where(Producer.id.in_(wanted)))
    return {row.id: Record(*row[1:]) for row in rows}


@read_once
def producer_of(actor: Actor) -> Producer | None:
    """The profile of the actor's workshop; None while there is none, and for whoever is no producer."""
    rows = session().scalars(select(Producer).where(own(actor))).all()
    return min(rows, key=lambda one: one.company_id is None) if rows else None


def find(actor: Actor, producer_id: str) -> Producer:
    """A profile this actor may see. Raises NotFound."""
    found = session().get(Producer, producer_id)
    if found is None or not can(actor, "producer.see", found):
        raise NotFound()
    return found


def names(producer_ids: Iterable[str]) -> dict[str, str]:
    """The names behind ids, in one question."""
    wanted = {one for one in producer_ids if one}
    if not wanted:
        return {}
    rows = session().execute(select(Producer.id, Producer.name).where(Producer.id.in_(wanted)))
    return {row.id: row.name for row in rows}


class Wanted(NamedTuple):
    """What a workshop has to be able to do. `size` is length, width and height of a piece in millimetres."""

    processes: Sequence[str] = ()
    materials: Sequence[str] = ()
    region: str | None = None
    quantity: int | None = None
    certificates: Sequence[str] = ()
    size: Mapping[str, int] | None = None


ANYTHING = Wanted()


def eligible(wanted: Wanted = ANYTHING) -> list[tuple[Producer, list[str]]]:
    """Who could make it, each with the reasons why it fits; best fit first.

    A workshop that lacks a wanted process, material or certificate, does not deliver to the region, makes other quantities or
    smaller pieces only, is left out. No regions mean everywhere, no largest size any size; the others have to be said.
    """
    ready = session().scalars(select(Producer).where(Producer.open_to_bids).order_by(Producer.name, Producer.id))
    fitting = [(one, fit(one, wanted)) for one in ready]
    found = [(one, reasons) for one, reasons in fitting if reasons is not None]
    return sorted(found, key=lambda pair: -len(pair[1]))


def fit(one: Producer, wanted: Wanted) -> list[str] | None:
    """The reasons why a workshop fits; None when it does not."""
    found = [*(_knows(words, offered, says) for words, offered, says in (
        (wanted.processes, one.processes, _("does %(list)s")), (wanted.materials, one.materials, _("works with %(list)s")),
        (wanted.certificates, one.certificates, _("holds %(list)s")))),
        _delivers(one, wanted.region), _has_room(one, wanted.size), _makes(one, wanted.quantity)]
    return None if None in found else [reason for reason in found if reason]


def _knows(words: Sequence[str], offered: Sequence[str], says: str) -> str | None:
    """The reason; "" when nothing is asked, None when one of the words is missing."""
    if not {word.casefold() for word in words} <= {word.casefold() for word in offered}:
        return None
    return says % {"list": ", ".join(words)} if words else ""


def _delivers(one: Producer, region: str | None) -> str | None:
    if not region:
        return ""
    if one.regions and region.casefold() not in {word.casefold() for word in one.regions}:
        return None
    return _("delivers to %(region)s", region=region) if one.regions else _("delivers everywhere")


def _has_room(one: Producer, size: Mapping[str, int] | None) -> str | None:
    """A piece can be made in whichever of its six positions it lies."""
    if not size:
        return ""
    bounds = (one.largest_length, one.largest_width, one.largest_height)
    most = sorted(inf if bound is None else bound for bound in bounds)
    held = all(edge <= bound for edge, bound in zip(sorted(size.values()), most, strict=True))
    return _("makes pieces of this size") if held else None


def _makes(one: Producer, quantity: int | None) -> str | None:
    if quantity is None:
        return ""
    if quantity < (one.smallest_quantity or 1) or (one.largest_quantity and quantity > one.largest_quantity):
        return None
    return _("makes %(quantity)s at once", quantity=quantity)


COLUMNS = (Producer.id, Producer.name, Producer.place, Producer.processes, Producer.materials, Producer.regions,
           Producer.certificates, Producer.smallest_quantity, Producer.largest_quantity, Producer.open_to_bids,
           Producer.orders, Producer.delivered, Producer.on_time, Producer.answers, Producer.defects, Producer.version)


def page(actor: Actor, *, q: str | None = None, after: str | None = None, limit: int = 20) -> Page[Any]:
    """All producers for the team, by name. Raises Forbidden for anybody else."""
    authorize(actor, "producer.list")
    chosen = select(*COLUMNS)
    if q and q.strip():
        found = match("producer", q)
        chosen = chosen.where(or_(func.lower(Producer.name).startswith(q.strip().lower(), autoescape=True),
                                  *([Producer.id.in_(select(found.c.ref))] if found is not None else [])))
    return page_of(session(), chosen, [Key(func.lower(Producer.name)), Key(Producer.id)], after_cursor=after, limit=limit)


def choices(actor: Actor) -> list[tuple[str, str]]:
    """Producers to choose from in a form of the team: (id, name)."""
    if not can(actor, "producer.list"):
        return []
    rows = session().execute(select(Producer.id, Producer.name).order_by(Producer.name, Producer.id).limit(500))
    return [(row.id, row.name) for row in rows]
