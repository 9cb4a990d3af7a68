"""Do the books agree: an idea's counters with the rows, each account with the votes that are out and with its ledger."""

from typing import Any

from sqlalchemy import func, select

from portal.ideas import hot
from portal.ideas.models import Board, Idea, Support
from portal.ideas.support.budget import OPEN
from portal.ideas.support.models import OnBehalf, VoteAccount, VoteEntry, VoteHeld


def wrong_counters(opened: Any) -> list[str]:
    """Ideas whose counters or heat differ from their rows."""
    found = []
    for idea in opened.scalars(select(Idea).where(Idea.status != "draft")):
        rows = [*opened.scalars(select(Support).where(Support.idea_id == idea.id)),
                *opened.scalars(select(OnBehalf).where(OnBehalf.idea_id == idea.id))]
        value = sum((row.quantity or 0) * (row.top_price_minor or 0) for row in rows)
        if (idea.support_count, idea.value_minor) != (len(rows), value):
            found.append(f"{idea.title}: counts {idea.support_count}/{idea.value_minor}, has {len(rows)}/{value}")
        heat = hot.of_all([row.created_at for row in rows], idea.submitted_at, idea.imported_support_count)
        if abs(heat - idea.hot) > 1e-6:
            found.append(f"{idea.title}: heat {idea.hot}, of its rows {heat}")
    return found


def wrong_accounts(opened: Any) -> list[str]:
    """Accounts that differ from what is out or from the ledger, or that are above a budget that never changed."""
    held: dict[Any, int] = {(board, user): number for board, user, number in opened.execute(
        select(VoteHeld.board_id, VoteHeld.user_id, func.count()).group_by(VoteHeld.board_id, VoteHeld.user_id))}
    ledger: dict[Any, int] = {(board, user): -int(total) for board, user, total in opened.execute(
        select(VoteEntry.board_id, VoteEntry.user_id, func.sum(VoteEntry.amount))
        .group_by(VoteEntry.board_id, VoteEntry.user_id))}
    accounts = {(one.board_id, one.user_id): one.spent for one in opened.scalars(select(VoteAccount))}
    keys = sorted({*held, *ledger, *accounts})
    return [f"{key}: account {accounts.get(key, 0)}, out {held.get(key, 0)}, ledger {ledger.get(key, 0)}" for key in keys
            if len({accounts.get(key, 0), held.get(key, 0), ledger.get(key, 0)}) > 1]


def over_budget(opened: Any) -> list[str]:
    """People with more supports on the open ideas of a board than it gives votes."""
    rows = opened.execute(select(Support.user_id, Board.slug, Board.vote_budget, func.count())
                          .join(Idea, Idea.id == Support.idea_id).join(Board, Board.id == Idea.board_id)
                          .where(Board.vote_budget.is_not(None), Idea.status.in_(OPEN))
                          .group_by(Support.user_id, Board.slug, Board.vote_budget).having(func.count() > Board.vote_budget))
    return [f"{row[0]} on {row[1]}: {row[3]} of {row[2]}" for row in rows]
