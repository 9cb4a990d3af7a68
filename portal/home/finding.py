"""Finding over everything: for each kind what this reader may see, by that folder's own rules; never a count of the rest."""

from dataclasses import dataclass, field

from sqlalchemy import select

from portal.core.customers.queries import page as page_of_customers
from portal.core.orders.queries import page as page_of_orders
from portal.ideas.models import Idea
from portal.ideas.queries import visible_to
from portal.kernel.db import session
from portal.kernel.policy import Actor, can
from portal.kernel.search.face import match
from portal.kernel.search.words import highlight, read_query
from portal.kernel.text import _
from portal.pricing.queries import page_of_bids
from portal.prototypes.queries import page as page_of_prototypes
from portal.web.markdown import plain

MOST = 6
Pieces = list[tuple[str, bool]]


@dataclass
class Hit:
    """One thing that was found, with the words marked."""

    id: str
    url: str
    title: Pieces
    text: Pieces = field(default_factory=list)
    state: str = ""
    cover: str | None = None

    @property
    def plain(self) -> str:
        return "".join(piece for piece, _hit in self.title)

    @property
    def snippet(self) -> str:
        return "".join(piece for piece, _hit in self.text)


@dataclass
class Group:
    """The hits of one kind, and where all of them are listed."""

    kind: str
    label: str
    icon: str
    url: str
    hits: list[Hit] = field(default_factory=list)
    more: bool = False


def find(actor: Actor, q: str) -> list[Group]:
    """The kinds in which something was found, best hits first."""
    if not read_query(q):
        return []
    groups = [_ideas(actor, q), _prototypes(actor, q)]
    if actor.is_signed_in:
        groups += [_bids(actor, q), _orders(actor, q)]
    if can(actor, "customer.list"):
        groups.append(_customers(actor, q))
    return [_cut(one) for one in groups if one.hits]


def _cut(group: Group) -> Group:
    group.more = len(group.hits) > MOST
    group.hits = group.hits[:MOST]
    return group


def _ideas(actor: Actor, q: str) -> Group:
    found = match("idea", q)
    assert found is not None
    rows = session().execute(
        select(Idea.id, Idea.title, Idea.text, Idea.status, Idea.pictures).join(found, found.c.ref == Idea.id)
        .where(visible_to(actor), Idea.status != "draft").order_by(found.c.rank.desc(), Idea.id.desc()).limit(MOST + 1))
    return Group("idea", _("Ideas"), "lightbulb", "/ideas", [
        Hit(row.id, f"/ideas/{row.id}", highlight(row.title, q, 200), highlight(plain(row.text, 4000), q), row.status,
            row.pictures[0] if row.pictures else None) for row in rows])


def _prototypes(actor: Actor, q: str) -> Group:
    rows = page_of_prototypes(actor, q=q, limit=MOST + 1).items
    return Group("prototype", _("Prototypes"), "box", "/prototypes", [
        Hit(row.id, f"/prototypes/{row.id}", highlight(row.title, q, 200), highlight(plain(row.text, 4000), q), row.status,
            row.cover_file_id) for row in rows])


def _bids(actor: Actor, q: str) -> Group:
    rows = page_of_bids(actor, q=q, limit=MOST + 1).items
    return Group("bid", _("Bids"), "hand-coins", "/bids",
                 [Hit(row.id, f"/bids/{row.id}", highlight(row.title, q, 200), state=row.state) for row in rows])


def _orders(actor: Actor, q: str) -> Group:
    rows = page_of_orders(actor, q=q, limit=MOST + 1).items
    return Group("order", _("Orders"), "package", "/orders", [
        Hit(row.id, f"/orders/{row.id}", highlight(f"{row.title} · {row.number}", q, 200), state=row.status) for row in rows])


def _customers(actor: Actor, q: str) -> Group:
    rows = page_of_customers(actor, q=q, limit=MOST + 1).items
    return Group("customer", _("Customers"), "users", "/customers", [
        Hit(row.id, f"/customers/{row.id}", highlight(row.name, q, 200), [(row.place, False)] if row.place else [])
        for row in rows])
