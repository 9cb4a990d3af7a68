"""The votes each person has on a board: kept as a ledger, in the transaction of the support that costs or returns one.

An account is moved by one guarded statement, behind it stands a CHECK, and a vote that is out is a row whose deletion gives
it back: so none is spent twice and none comes back twice, whoever races. A support that the team notes costs nothing.
"""

from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import bindparam, case, delete, select, update

from portal.ideas.models import Idea, Support
from portal.ideas.states import SUPPORT
from portal.ideas.support.events import VotesReturned
from portal.ideas.support.models import VoteAccount, VoteEntry, VoteHeld
from portal.kernel import clock, ids
from portal.kernel.db import insert_into, run, run_many, session
from portal.kernel.errors import Conflict
from portal.kernel.events import record
from portal.kernel.policy import Actor
from portal.kernel.text import ngettext

OPEN = tuple(status for status in SUPPORT.from_ if status != "available")  # on what is available a support costs nothing
MOST_NAMED = 5
AT_ONCE = 500
_ACCOUNT: Any = VoteAccount.__table__
_HELD: Any = VoteHeld.__table__
_ENTRY: Any = VoteEntry.__table__
_TAKE_ONE = delete(_HELD).where(_HELD.c.idea_id == bindparam("idea"), _HELD.c.user_id == bindparam("me")).returning(
    _HELD.c.board_id)
_OUT = (select(Idea.id, Idea.title).join(VoteHeld, VoteHeld.idea_id == Idea.id)
        .where(VoteHeld.board_id == bindparam("board"), VoteHeld.user_id == bindparam("me"))
        .order_by(VoteHeld.idea_id.desc()).limit(MOST_NAMED))


@cache
def _spend(_dialect: str) -> Any:
    made = insert_into(_ACCOUNT).values(board_id=bindparam("board"), user_id=bindparam("me"), spent=1,
                                        granted=bindparam("budget"))
    return made.on_conflict_do_update(
        index_elements=["board_id", "user_id"], set_={"spent": _ACCOUNT.c.spent + 1, "granted": made.excluded.granted},
        where=_ACCOUNT.c.spent < made.excluded.granted).returning(_ACCOUNT.c.spent)


def spend(user_id: str, board_id: str, idea_id: str, budget: int) -> None:
    """Takes one vote for a support just written. When none is left, raises Conflict and names what could be taken back."""
    left = run(_spend(session().get_bind().dialect.name), board=board_id, me=user_id, budget=budget).first()
    if left is None:
        raise _spent(user_id, board_id, budget)
    run_many(_HELD, [{"idea_id": idea_id, "user_id": user_id, "board_id": board_id}])
    run_many(_ENTRY, [_entry(board_id, user_id, idea_id, -1, "given")])


def _spent(user_id: str, board_id: str, budget: int) -> Conflict:
    named = ", ".join(f"“{row.title}”" for row in run(_OUT, board=board_id, me=user_id))
    said = ngettext("You have given your one vote on this board. Take it back from an idea to give it to this one: %(ideas)s.",
                    "You have given all your %(num)s votes on this board. Take one back to give it to this idea: %(ideas)s.",
                    budget, ideas=named)
    return Conflict("budget_spent", said, state="spent", possible=["withdraw_support"])


def _entry(board_id: str, user_id: str, idea_id: str, amount: int, why: str, batch: str | None = None) -> dict[str, Any]:
    return {"id": ids.new_id(), "board_id": board_id, "user_id": user_id, "idea_id": idea_id, "amount": amount, "why": why,
            "batch_id": batch, "created_at": clock.now()}


def give_back(user_id: str, idea_id: str) -> None:
    """The vote of a support that is withdrawn, if it cost one."""
    held = run(_TAKE_ONE, idea=idea_id, me=user_id).first()
    if held is not None:
        _credit([(held.board_id, user_id, idea_id)], "withdrawn")


def _credit(votes: Sequence[tuple[str, str, str]], why: str, batch: str | None = None) -> None:
    """Writes votes whose rows are gone into accounts and ledger; in one order, so that none waits in a circle."""
    for (board, user), number in sorted(Counter((board, user) for board, user, _idea in votes).items()):
        session().execute(update(_ACCOUNT).where(_ACCOUNT.c.board_id == board, _ACCOUNT.c.user_id == user)
                          .values(spent=_ACCOUNT.c.spent - number))
    run_many(_ENTRY, [_entry(board, user, idea, 1, why, batch) for board, user, idea in sorted(votes)])


def release(idea_id: str) -> int:
    """A decided idea gives all its votes back; they who gave them are told. Told of twice, it does nothing."""
    return _release(VoteHeld.idea_id == idea_id, "decided")


def _release(which: Any, why: str) -> int:
    total = 0
    while True:
        some = select(VoteHeld.idea_id, VoteHeld.user_id).where(which).order_by(VoteHeld.user_id).limit(AT_ONCE)
        pairs = session().execute(some).all()
        gone = [(row.board_id, row.user_id, row.idea_id) for idea in sorted({pair.idea_id for pair in pairs})
                for row in session().execute(
                    delete(_HELD).where(_HELD.c.idea_id == idea, _HELD.c.user_id.in_(
                        [pair.user_id for pair in pairs if pair.idea_id == idea]))
                    .returning(_HELD.c.board_id, _HELD.c.user_id, _HELD.c.idea_id))]
        if gone:
            batch = ids.new_id()
            _credit(gone, why, batch)
            ideas = {idea for _board, _user, idea in gone}
            record(Actor.system(), VotesReturned(board_id=gone[0][0], idea_id=ideas.pop() if len(ideas) == 1 else None,
                                                 batch_id=batch))
        total += len(gone)
        if len(pairs) < AT_ONCE:
            return total


def settle(board_id: str, budget: int | None) -> None:
    """Brings the accounts of a board in step with its budget; done twice, it changes nothing.

    Switched on, what people support on its open ideas counts: who supports more than the budget keeps it all, and may give
    again once enough is taken back. Switched off, every vote is free again. A changed budget holds from the next vote on.
    """
    if budget is None:
        _release(VoteHeld.board_id == board_id, "switched_off")
        return
    free = (select(Support.user_id, Support.idea_id).join(Idea, Idea.id == Support.idea_id)
            .outerjoin(VoteHeld, (VoteHeld.idea_id == Support.idea_id) & (VoteHeld.user_id == Support.user_id))
            .where(Idea.board_id == board_id, Idea.status.in_(OPEN), VoteHeld.idea_id.is_(None))
            .order_by(Support.user_id, Support.idea_id))
    votes = session().execute(free).all()
    for user, number in sorted(Counter(row.user_id for row in votes).items()):
        made = insert_into(_ACCOUNT).values(board_id=board_id, user_id=user, spent=number, granted=max(budget, number))
        both = _ACCOUNT.c.spent + number
        session().execute(made.on_conflict_do_update(index_elements=["board_id", "user_id"], set_={
            "spent": both, "granted": case((both > made.excluded.granted, both), else_=made.excluded.granted)}))
    run_many(_HELD, [{"idea_id": row.idea_id, "user_id": row.user_id, "board_id": board_id} for row in votes])
    run_many(_ENTRY, [_entry(board_id, row.user_id, row.idea_id, -1, "switched_on") for row in votes])
