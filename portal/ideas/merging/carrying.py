"""What a merge carries over, and how it is taken back.

The supports of the merged idea stay where they are; copies of them stand at the idea that goes on, each tied to the merge.
A copy that its giver confirmed or changed has another version than the one it came with and is his own from then on: a merge
that is undone takes back only those that are still as they came. What the team noted for customers
stays with the idea it was noted for. Support is written first and counted then, in the order of
supporting.py, so that the two do not wait for each other.
"""

import secrets
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, exists, insert, select, update

from portal.ideas.merging.models import CarriedSupport, IdeaMerge
from portal.ideas.models import Follow, Idea, Support
from portal.ideas.states import IDEA, SUPPORT
from portal.ideas.support.counting import heat_of, value_of
from portal.kernel import clock, ids
from portal.kernel.db import insert_into, session
from portal.kernel.states import refuse
from portal.kernel.text import _

EARLIER = 0  # the revision a carried support is for: none of this idea's, until its giver confirms it
_NUMBERS = (Support.user_id, Support.quantity, Support.top_price_minor, Support.currency, Support.by_date, Support.created_at)


def carry(merge: IdeaMerge, source: Idea, target: Idea, currency: str,
          only: Sequence[str] | None = None) -> list[tuple[str, str]]:
    """Brings supporters, nameless supports and followers of the merged idea to the one that goes on.

    Gives the new supports with their givers. The merged idea is closed already, so that nobody supports it meanwhile. With
    `only` it is done already, and brings those people alone who had come with another merge that was taken back.
    """
    now = merge.done_at or clock.now()  # by this moment an undoing knows the followers it brought
    asked = _to_carry(source.id, target.id)
    asked = asked if only is None else asked.where(Support.user_id.in_(only))
    brought = [(ids.new_id(), row) for row in session().execute(asked)]
    made = [_copy(one, row, target.id, currency, now) for one, row in brought]
    written = _write(made)
    kept = [one for one in made if one["id"] in written]
    if kept:
        session().execute(insert(CarriedSupport), [
            {"support_id": one["id"], "merge_id": merge.id, "idea_id": target.id, "user_id": one["user_id"],
             "secret": secrets.token_urlsafe(24)} for one in kept])
    nameless = source.imported_support_count if only is None else 0
    _count(target, len(kept), nameless, sum(value_of(one) for one in kept), SUPPORT.from_ if only is None else IDEA.states)
    merge.carried, merge.imported = merge.carried + len(kept), merge.imported + nameless
    session().flush()
    _bring_followers(source.id, target.id, now)
    return [(one["id"], one["user_id"]) for one in kept]


def _to_carry(source_id: str, target_id: str) -> Any:
    """The supports of people who do not support the other one themselves."""
    there = select(Support.user_id).where(Support.idea_id == target_id)
    return select(*_NUMBERS).where(Support.idea_id == source_id, Support.user_id.not_in(there)).order_by(Support.user_id)


def _copy(support_id: str, row: Any, target_id: str, currency: str, now: datetime) -> dict[str, Any]:
    """A price in another currency than the board's stays behind; the wish itself comes along."""
    priced = row.currency == currency
    return {"id": support_id, "idea_id": target_id, "user_id": row.user_id, "revision_number": EARLIER,
            "quantity": row.quantity, "top_price_minor": row.top_price_minor if priced else None,
            "currency": currency if priced else None, "by_date": row.by_date, "created_at": row.created_at,
            "changed_at": now, "version": 1}


def _write(made: list[dict[str, Any]]) -> set[str]:
    """Writes the copies; whoever raised his own hand in this very moment keeps that one."""
    if not made:
        return set()
    session().execute(insert_into(Support.__table__).on_conflict_do_nothing(), made)
    asked = [one["id"] for one in made]
    return set(session().scalars(select(Support.id).where(Support.id.in_(asked))))


def _count(target: Idea, more: int, nameless: int, value: int, only: Sequence[str] = IDEA.states) -> None:
    """Counts all of it at once, and how hot the idea is anew from its supports: the times of the copies are the old ones.

    Raises Conflict when the idea is in none of the states `only`.
    """
    row = session().execute(
        update(Idea).where(Idea.id == target.id, Idea.status.in_(only))
        .values(support_count=Idea.support_count + more, imported_support_count=Idea.imported_support_count + nameless,
                top_score=Idea.top_score + more + nameless, value_minor=Idea.value_minor + value)
        .returning(Idea.submitted_at, Idea.imported_support_count).execution_options(synchronize_session=False)).first()
    if row is None:
        raise refuse(session().get_one(Idea, target.id), SUPPORT,
                     _("An idea can only be merged into another one that goes on."))
    session().execute(update(Idea).where(Idea.id == target.id).values(
        hot=heat_of(target.id, row.submitted_at, row.imported_support_count)).execution_options(synchronize_session=False))
    session().refresh(target)


def _bring_followers(source_id: str, target_id: str, now: datetime) -> None:
    there = select(Follow.user_id).where(Follow.idea_id == target_id)
    rows = [{"idea_id": target_id, "user_id": user_id, "reason": "merge", "created_at": now} for user_id in session().scalars(
        select(Follow.user_id).where(Follow.idea_id == source_id, Follow.user_id.not_in(there)).order_by(Follow.user_id))]
    if rows:
        session().execute(insert_into(Follow.__table__).on_conflict_do_nothing(), rows)


def take_back(merge: IdeaMerge, target: Idea) -> list[str]:
    """Takes the copies back that are still as they came, with everything else the merge brought; gives their givers."""
    mine = select(CarriedSupport.support_id).where(CarriedSupport.merge_id == merge.id)
    gone = session().execute(delete(Support).where(Support.id.in_(mine), Support.version == 1)
                             .returning(Support.user_id, Support.quantity, Support.top_price_minor)).all()
    _count(target, -len(gone), -merge.imported, -sum(value_of(row._asdict()) for row in gone))
    users = [row.user_id for row in gone]
    own = exists().where(Support.idea_id == target.id, Support.user_id == Follow.user_id)
    session().execute(delete(Follow).where(
        Follow.idea_id == target.id, Follow.reason == "merge", Follow.created_at == merge.done_at, ~own))
    return users
