"""A board's rules for deciding: read for its ideas, changed by the team."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import bindparam, select

from portal.ideas.events import BoardChanged
from portal.ideas.queries import find_board
from portal.ideas.weighing.models import BoardRules
from portal.kernel.db import run, session
from portal.kernel.errors import Invalid, Stale
from portal.kernel.events import record
from portal.kernel.money import LARGEST_MINOR, Money
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _

_OF_SUBMISSION = select(BoardRules.answer_days, BoardRules.milestones).where(BoardRules.board_id == bindparam("board"))


def of_submission(board_id: str) -> Any:
    """What a board says about each new idea: `answer_days` and `milestones`; None where it says nothing."""
    return run(_OF_SUBMISSION, board=board_id).first()


def rules_of(actor: Actor, board: str) -> BoardRules:
    """The rules of a board; as they are before anybody wrote some, if nobody did."""
    where = find_board(actor, board)
    authorize(actor, "board.manage")
    found = session().scalar(select(BoardRules).where(BoardRules.board_id == where.id))
    return found or BoardRules(board_id=where.id, answer_days=None, criteria=[], milestones=[], weights={}, version=0)


def change_rules(actor: Actor, board: str, values: Mapping[str, Any], seen_version: int | None = None) -> BoardRules:
    """Writes what is said of a board's rules; what is not said stays. Raises Stale and Invalid."""
    rules = rules_of(actor, board)
    if seen_version is not None and seen_version != rules.version:
        raise Stale()
    if "milestones" in values:
        values = {**values, "milestones": _milestones(find_board(actor, board).currency, values["milestones"])}
    names = [one["name"].casefold() for one in values.get("criteria", ())]
    if len(set(names)) != len(names):
        raise Invalid({"criteria": [_("Two criteria have the same name.")]})
    for name, value in values.items():
        setattr(rules, name, value)
    rules.version += 1
    session().add(rules)
    session().flush()
    record(actor, BoardChanged(board_id=rules.board_id))
    return rules


def _milestones(currency: str, said: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Milestones as they are kept, the price in minor units of the board's currency; one with a price counts buyers."""
    kept = [{"kind": "buyers" if one["price"] else "supporters", "target": one["target"], "leads_to": one["leads_to"],
             "days": one["days"], "price_minor": _price(at, one["price"], currency),
             "currency": currency if one["price"] else None} for at, one in enumerate(said)]
    if len({(one["kind"], one["leads_to"]) for one in kept}) != len(kept):
        raise Invalid({"milestones": [_("Two milestones of one kind lead to the same status: one is enough.")]})
    return kept


def _price(at: int, amount: str, currency: str) -> int | None:
    try:
        price = Money.parse(amount, currency).minor if amount else None
    except ValueError:
        price = 0
    if price is not None and not 0 < price <= LARGEST_MINOR:
        raise Invalid({f"milestones.{at}.price": [_("Write the price in plain digits, such as 30.00.")]})
    return price
