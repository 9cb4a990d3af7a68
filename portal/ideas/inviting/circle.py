"""The rule of boards for some, in its one home: as a condition for lists, and as a question about one board and some people."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, bindparam, or_, select

from portal.core.customers.models import Customer, CustomerTag
from portal.ideas.inviting.models import BoardGuest, BoardSegment
from portal.ideas.models import Board
from portal.kernel.columns import Id
from portal.kernel.db import run
from portal.kernel.policy import Actor

VISIBILITIES = ("public", "invited", "segment", "team")
FOR_SOME = ("invited", "segment")


def open_to(me: Any, company: Any) -> ColumnElement[bool]:
    """The boards open to a person and a company (ids or bindparams, None for nobody), the team apart."""
    ways: list[ColumnElement[bool]] = [Board.visibility == "public"]
    if me is not None:
        ways += [and_(Board.visibility == "invited", Board.id.in_(_as_guest(me, company))),
                 and_(Board.visibility == "segment", Board.id.in_(_by_segment(me, company)))]
    return or_(*ways)


def _as_guest(me: Any, company: Any) -> Select[Any]:
    named = BoardGuest.user_id == me
    return select(BoardGuest.board_id).where(named if company is None else or_(named, BoardGuest.company_id == company))


def _by_segment(me: Any, company: Any) -> Select[Any]:
    own = Customer.user_id == me
    return (select(BoardSegment.board_id).join(CustomerTag, CustomerTag.tag == BoardSegment.tag)
            .join(Customer, Customer.id == CustomerTag.customer_id)
            .where(own if company is None else or_(own, Customer.company_id == company)))


_BOARD, _USERS, _COMPANIES = (bindparam("board", type_=Id()), bindparam("users", type_=Id(), expanding=True),
                              bindparam("companies", type_=Id(), expanding=True))
_LET_IN: dict[str, Any] = {
    "invited": select(BoardGuest.user_id, BoardGuest.company_id).where(
        BoardGuest.board_id == _BOARD, or_(BoardGuest.user_id.in_(_USERS), BoardGuest.company_id.in_(_COMPANIES))),
    "segment": (select(Customer.user_id, Customer.company_id).join(CustomerTag, CustomerTag.customer_id == Customer.id)
                .join(BoardSegment, BoardSegment.tag == CustomerTag.tag).where(
                    BoardSegment.board_id == _BOARD,
                    or_(Customer.user_id.in_(_USERS), Customer.company_id.in_(_COMPANIES)))),
}


def let_in(board: Any, actors: Sequence[Actor]) -> set[str]:
    """Of these people the ids of those a board for some is open to now: one question for all of them."""
    users, companies = _named(one.user_id for one in actors), _named(one.company_id for one in actors)
    if board.visibility not in FOR_SOME or not users:
        return set()
    rows = run(_LET_IN[board.visibility], board=board.id, users=users, companies=companies).all()
    people, firms = {row.user_id for row in rows} - {None}, {row.company_id for row in rows} - {None}
    return {one.user_id for one in actors if one.user_id and (one.user_id in people or one.company_id in firms)}


def _named(ids: Iterable[str | None]) -> list[str]:
    return sorted({one for one in ids if one})
