"""How a round stands: a function of the verdicts that stand, and of nothing else, so that their order cannot matter."""

from collections.abc import Iterable, Sequence

YES = ("approve", "approve_with_changes")


def of_group(needed: int, verdicts: Iterable[str]) -> str:
    """Approved with enough yeses; whoever says no holds the group until he says otherwise."""
    said = list(verdicts)
    if "reject" in said:
        return "rejected"
    if "request_changes" in said:
        return "changes_wanted"
    return "approved" if needed <= sum(one in YES for one in said) else "open"


def of_round(groups: Sequence[tuple[int, Sequence[str]]], in_turn: bool) -> list[str]:
    """The state of each group, (needed, verdicts) in their order; in turn a group waits for all before it to approve."""
    states: list[str] = []
    for needed, verdicts in groups:
        waits = in_turn and any(one != "approved" for one in states)
        states.append("waiting" if waits else of_group(needed, verdicts))
    return states
