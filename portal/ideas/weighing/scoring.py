"""Scoring blind: a round is opened for reviewers, each hands in his card, and reads the others' only then."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select, update

from portal.accounts.models import User
from portal.ideas.queries import find_visible
from portal.ideas.weighing.events import ScoreCounted, ScoringClosed, ScoringOpened
from portal.ideas.weighing.models import BoardRules, Scorecard, ScoringRound
from portal.ideas.weighing.results import Result, results
from portal.ideas.weighing.states import CLOSE, EXCUSE, FILL, HAND_IN, REOPEN
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Invalid, NotFound
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize, can
from portal.kernel.states import move, refuse
from portal.kernel.text import _

OPEN_FOR = ("submitted", "under_review", "planned", "prototyping", "declined")


@dataclass(frozen=True)
class Scores:
    """A round as one of the team may see it: his own card always, the others' when they are his to read."""

    id: str
    idea_id: str
    status: str
    criteria: list[dict[str, Any]]
    opened_by: str | None
    created_at: Any
    closed_at: Any
    handed_in: int
    reviewers: int
    excused: int
    mine: Scorecard | None
    result: Result | None
    may_run: bool
    version: int
    cards: list[tuple[Scorecard, str]]


def open_round(actor: Actor, idea_id: str, reviewers: Iterable[str] = ()) -> Scores:
    """Asks reviewers (everybody of the team, unless some are named) to score. Raises Conflict when a round is open."""
    idea = find_visible(actor, idea_id)
    authorize(actor, "score.give")
    if idea.status not in OPEN_FOR:
        raise Conflict("idea_not_scored", _("An idea in this state is not scored."), state=idea.status, possible=[])
    criteria = session().scalar(select(BoardRules.criteria).where(BoardRules.board_id == idea.board_id))
    if not criteria:
        raise Invalid({"": [_("This board has no criteria yet. Write them down first, in its rules.")]})
    if _open(idea.id) is not None:
        raise Conflict("scoring_open", _("The scoring of this idea is open already."), state="open", possible=["close"])
    people = _reviewers(set(reviewers))
    made = ScoringRound(idea_id=idea.id, opened_by=actor.user_id, criteria=criteria, created_at=clock.now())
    session().add(made)
    session().flush()
    session().add_all(Scorecard(round_id=made.id, user_id=one, marks=[None] * len(criteria)) for one in people)
    session().flush()
    record(actor, ScoringOpened(idea_id=idea.id, round_id=made.id))
    return scores(actor, idea.id)


def _reviewers(named: set[str]) -> list[str]:
    there = select(User.id).where(User.status == "active").order_by(User.id).limit(200)
    if not named:
        return list(session().scalars(there.where(User.role == "team")))
    found = list(session().scalars(there.where(User.role.in_(("team", "admin")), User.id.in_(named))))
    if len(found) != len(named):
        raise Invalid({"reviewers": [_("Please choose somebody of the team.")]})
    return found


def save(actor: Actor, idea_id: str, marks: Mapping[str, int | None], text: str = "", hand_in: bool = False) -> Scores:
    """Keeps one's own scores; handed in they are final. `marks` is by the number of the criterion, from "1"."""
    scoring, card = _my_card(actor, idea_id)
    kept = list(card.marks)
    for number, mark in marks.items():
        number = number.removeprefix("n")  # a form's bare numbers would be lines of a list
        if not number.isdecimal() or not 1 <= int(number) <= len(kept):
            raise Invalid({"marks": [_("There is no criterion %(number)s.", number=number)]})
        kept[int(number) - 1] = mark
    missing = [at for at, one in enumerate(kept, 1) if one is None]
    if hand_in and missing:
        raise Invalid({f"marks.n{at}": [_("Please give a score from 1 to 5.")] for at in missing})
    if not hand_in:
        _move(card, FILL, marks=kept, text=text)
        return scores(actor, idea_id)
    _move(card, HAND_IN, marks=kept, text=text, handed_in_at=clock.now())
    _counted(scoring)
    return scores(actor, idea_id)


def excuse(actor: Actor, idea_id: str, text: str = "") -> Scores:
    """Says that one has an interest in the outcome, and scores no more."""
    scoring, card = _my_card(actor, idea_id)
    _move(card, EXCUSE, marks=[None] * len(card.marks), text=text)
    _counted(scoring)
    return scores(actor, idea_id)


def give_back(actor: Actor, card_id: str) -> Scores:
    """Opens a card again that was handed in: it counts no more until it is handed in anew, and it is told that it was."""
    authorize(actor, "score.give")
    card = session().get(Scorecard, card_id)
    if card is None:
        raise NotFound()
    scoring = session().get_one(ScoringRound, card.round_id)
    find_visible(actor, scoring.idea_id)
    authorize(actor, "scoring.run", scoring)
    _hold(scoring)
    move(card, REOPEN, handed_in_at=None, reopened=Scorecard.reopened + 1)
    _counted(scoring)
    return scores(actor, scoring.idea_id)


def close(actor: Actor, idea_id: str) -> Scores:
    """Ends the scoring: what was handed in counts, everybody of the team reads it, and its total ranks the idea."""
    authorize(actor, "score.give")
    scoring = _open_or_refuse(actor, idea_id)
    authorize(actor, "scoring.run", scoring)
    _hold(scoring)
    result = results(scoring.criteria, [one.marks for one in _cards(scoring) if one.status == "submitted"])
    total = None if result.total is None else round(result.total * 1000)
    move(scoring, CLOSE, closed_at=clock.now(), total_milli=total)
    record(actor, ScoringClosed(idea_id=idea_id, round_id=scoring.id))
    return scores(actor, idea_id)


def scores(actor: Actor, idea_id: str) -> Scores:
    """The newest round of an idea, as far as it is this actor's business. Raises NotFound when there was none."""
    found = newest(actor, idea_id)
    if found is None:
        raise NotFound()
    return found


def newest(actor: Actor, idea_id: str) -> Scores | None:
    """The same; None when there was none."""
    find_visible(actor, idea_id)
    authorize(actor, "score.give")
    scoring = session().scalar(select(ScoringRound).where(ScoringRound.idea_id == idea_id)
                               .order_by(ScoringRound.id.desc()).limit(1))
    if scoring is None:
        return None
    rows = [(row.Scorecard, row.name) for row in session().execute(
        select(Scorecard, User.name).join(User, User.id == Scorecard.user_id).where(Scorecard.round_id == scoring.id)
        .order_by(Scorecard.id))]
    cards = [card for card, _name in rows]
    mine = next((one for one in cards if one.user_id == actor.user_id), None)
    handed_in = [one for one in cards if one.status == "submitted"]
    excused = sum(one.status == "excused" for one in cards)
    reads, runs = can(actor, "scores.read", scoring, mine), can(actor, "scoring.run", scoring)
    return Scores(
        id=scoring.id, idea_id=idea_id, status=scoring.status, criteria=scoring.criteria, opened_by=scoring.opened_by,
        created_at=scoring.created_at, closed_at=scoring.closed_at, handed_in=len(handed_in), reviewers=len(cards) - excused,
        excused=excused, mine=mine, may_run=runs and scoring.status == "open", version=scoring.version,
        result=results(scoring.criteria, [one.marks for one in handed_in]) if reads else None,
        cards=[(card, name) for card, name in rows if card.status == "submitted"] if reads else [])


def _open(idea_id: str) -> ScoringRound | None:
    return session().scalar(select(ScoringRound).where(ScoringRound.idea_id == idea_id, ScoringRound.status == "open"))


def _open_or_refuse(actor: Actor, idea_id: str) -> ScoringRound:
    find_visible(actor, idea_id)
    found = _open(idea_id)
    if found is None:
        raise Conflict("scoring_closed", _("The scoring of this idea is not open."), state="closed", possible=["open"])
    return found


def _my_card(actor: Actor, idea_id: str) -> tuple[ScoringRound, Scorecard]:
    """The actor's own card in the open round; one of the team who was not asked may join."""
    authorize(actor, "score.give")
    scoring = _open_or_refuse(actor, idea_id)
    _hold(scoring)
    mine: Any = (Scorecard.round_id == scoring.id, Scorecard.user_id == actor.user_id)
    card = session().scalar(select(Scorecard).where(*mine))
    if card is None:
        card = Scorecard(round_id=scoring.id, user_id=actor.user_id or "", marks=[None] * len(scoring.criteria))
        session().add(card)
        session().flush()
    return scoring, card


def _hold(scoring: ScoringRound) -> None:
    """Keeps the round open until the commit: whoever closes it waits, and whoever comes later is refused."""
    done = session().execute(update(ScoringRound).where(ScoringRound.id == scoring.id, ScoringRound.status == "open")
                             .values(version=ScoringRound.version + 1).execution_options(synchronize_session=False))
    session().refresh(scoring)
    if done.rowcount != 1:  # type: ignore[attr-defined]
        raise refuse(scoring, CLOSE, _("The scoring of this idea is not open."), "scoring_closed")


def _move(card: Scorecard, verb: Any, **values: Any) -> None:
    if card.status not in verb.from_:
        raise refuse(card, verb, _("Your scores are handed in. Whoever runs the scoring can give them back to you.")
                     if card.status == "submitted" else _("You named a conflict of interest, so you do not score here."))
    move(card, verb, **values)


def _cards(scoring: ScoringRound) -> list[Scorecard]:
    return list(session().scalars(select(Scorecard).where(Scorecard.round_id == scoring.id)))


def _counted(scoring: ScoringRound) -> None:
    record(Actor.system(), ScoreCounted(idea_id=scoring.idea_id, round_id=scoring.id))
