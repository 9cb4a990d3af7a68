"""Counting: what a decision weighs, how the groups stand after it, and when the prototype is approved by all of them.

Whoever calls has written the prototype's row before, so that rounds are counted one after the other.
"""

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import select

from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.events import record
from portal.kernel.policy import Actor
from portal.kernel.states import move
from portal.prototypes import queries
from portal.prototypes.events import PrototypeStatusChanged
from portal.prototypes.models import Decision, Prototype, Version
from portal.prototypes.reviewing import approvals, outcome
from portal.prototypes.reviewing.events import GroupCalled, GroupSettled, ReviewArranged, ReviewCounted
from portal.prototypes.reviewing.models import Group, Round, Vote
from portal.prototypes.reviewing.seats import needed, seats_of, voices_of
from portal.prototypes.reviewing.states import CLOSE, TOWARDS
from portal.prototypes.states import APPROVE

SETTLED = ("approved", "changes_wanted", "rejected")


def round_of(version_id: str) -> Round | None:
    """The round of a version."""
    return session().scalar(select(Round).where(Round.version_id == version_id))


def groups_of(round_id: str) -> list[Group]:
    """The groups of a round in their order."""
    return list(session().scalars(select(Group).where(Group.round_id == round_id).order_by(Group.position, Group.id)))


def weigh(actor: Actor, version: Version, made: Decision) -> None:
    """Gives a new decision its weight in the groups whose turn it is and in which this actor has a voice."""
    found = round_of(version.id)
    if found is None or found.status != "open":
        return
    turn = [one.id for one in groups_of(found.id) if one.status != "waiting"]
    voices = voices_of(actor, seats_of(turn))
    session().add_all(Vote(group_id=group_id, decision_id=made.id, voice=voice) for group_id, voice in voices.items())
    session().flush()
    if voices:
        count(actor, found)


def count(actor: Actor, found: Round) -> None:
    """Brings a round to what its standing votes say."""
    record(actor, ReviewCounted(prototype_id=found.prototype_id, version_id=found.version_id))
    settle(actor, found)


def verdicts_of(group_ids: Sequence[str]) -> dict[str, dict[str, Decision]]:
    """The decision that counts for each voice of each group: its latest that stands."""
    said: dict[str, dict[str, Decision]] = defaultdict(dict)
    rows = session().execute(select(Vote.group_id, Vote.voice, Decision).join(Decision, Decision.id == Vote.decision_id)
                             .where(Vote.group_id.in_(group_ids), Decision.standing).order_by(Decision.id))
    for row in rows:
        said[row.group_id][row.voice] = row.Decision
    return said


def settle(actor: Actor, found: Round) -> None:
    """Moves each group to where it stands; when all approve, the prototype is approved and the round closed."""
    if found.status != "open":
        return
    groups = groups_of(found.id)
    ids = [one.id for one in groups]
    seats, said = seats_of(ids), verdicts_of(ids)
    counted = [(needed(one.needed, seats[one.id]), [d.verdict for d in said[one.id].values()]) for one in groups]
    states = outcome.of_round(counted, found.in_turn)
    for group, state in zip(groups, states, strict=True):
        if group.status != state:
            _bring(actor, found, group, state)
    if groups and all(one == "approved" for one in states):
        _approve(found)


def _bring(actor: Actor, found: Round, group: Group, state: str) -> None:
    settled = state in SETTLED
    move(group, TOWARDS[state], settled_at=clock.now() if settled else None)
    about = {"prototype_id": found.prototype_id, "version_id": found.version_id, "group_id": group.id}
    if settled:
        record(actor, GroupSettled(status=state, **about))
    elif state == "open":
        record(actor, GroupCalled(**about))


def _approve(found: Round) -> None:
    """Nobody's act but that of all groups: the system says it."""
    prototype = session().get_one(Prototype, found.prototype_id)
    session().refresh(prototype)
    if prototype.status not in APPROVE.from_:
        return
    move(prototype, APPROVE)
    close(Actor.system(), found, "approved")
    record(Actor.system(), PrototypeStatusChanged(prototype_id=prototype.id, from_status="in_review", to_status="approved",
                                                  idea_ids=queries.idea_ids(prototype.id)))
    approvals.give(Actor.system(), session().get_one(Version, found.version_id), found.id)


def close(actor: Actor, found: Round, how: str) -> None:
    """Closes a round: from now on its decisions stay as they are."""
    move(found, CLOSE, outcome=how, closed_at=clock.now())
    record(actor, ReviewArranged(prototype_id=found.prototype_id, version_id=found.version_id))
