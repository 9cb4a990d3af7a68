"""A full house for measuring: people, ideas, comments and supports with the spread of real boards, written in bulk."""

import random
from datetime import timedelta
from itertools import islice
from typing import Any

from sqlalchemy import insert, update

from portal.accounts.models import User
from portal.ideas.models import Board, Comment, Idea, Support
from portal.ideas.taking_over_many import ForeignIdea, take_over_ideas
from portal.kernel import clock
from portal.kernel.db import Database, session
from portal.kernel.ids import new_id
from portal.kernel.policy import Actor

WORDS = ("lamp desk chair oak steel brass fold shade arm joint cable switch base light warm small large quiet strong soft handle hinge "
         "shelf drawer wheel glass paper cork wool leather green blue red grey matte wall floor table garden kitchen office "
         "workshop travel child hand left right height angle weight price repair spare part colour wood metal round square").split()


def fill(database: Database, dice: random.Random, *, users: int, ideas: int, comments: int, supports: int) -> dict[str, Any]:
    """Fills an empty database; returns the board, some ideas and the people."""
    now = clock.now()
    with database.transaction():
        people = [{"id": new_id(), "name": f"Person {at}", "mail": f"p{at}@example.com", "mail_key": f"p{at}@example.com",
                   "role": "customer"} for at in range(users)]
        session().execute(insert(User), people)
        board = Board(slug="bench", name="Bench")
        session().add(board)
        session().flush()
        board_id = board.id
    ids = [one["id"] for one in people]
    made = _ideas(database, dice, board_id, ids, ideas, now)
    # The top of a board holds most of what is said: one idea in a hundred gets a fifth of it.
    weights = [1 / (rank + 10) for rank in range(ideas)]
    _comments(database, dice, made, ids, dice.choices(made, weights, k=comments), now)
    _supports(database, dice, made, ids, weights, supports, now)
    return {"board": board_id, "ideas": made, "people": ids}


def text_of(dice: random.Random, count: int) -> str:
    """So many words."""
    return " ".join(dice.choices(WORDS, k=count))


def _batches(rows: Any, size: int = 5000) -> Any:
    rows = iter(rows)
    while batch := list(islice(rows, size)):
        yield batch


def _ideas(database: Database, dice: random.Random, board_id: str, people: list[str], count: int, now: Any) -> list[str]:
    ids: list[str] = []
    for numbers in _batches(range(count), 1000):
        with database.transaction():
            board = session().get_one(Board, board_id)
            made = take_over_ideas(Actor.system(), "bench", board, [
                ForeignIdea(str(at), text_of(dice, 6).capitalize(), text_of(dice, 60), now - timedelta(minutes=count - at),
                            author_id=dice.choice(people)) for at in numbers])
            ids += made.values()
    return ids


def _comments(database: Database, dice: random.Random, ideas: list[str], people: list[str], targets: list[str], now: Any) -> None:
    counts: dict[str, int] = {}
    rows = []
    for at, idea_id in enumerate(targets):
        comment_id = new_id()
        counts[idea_id] = counts.get(idea_id, 0) + 1
        rows.append({"id": comment_id, "idea_id": idea_id, "root_id": comment_id, "depth": 0, "author_id": dice.choice(people),
                     "text": text_of(dice, 20), "created_at": now - timedelta(seconds=len(targets) - at)})
    for batch in _batches(rows):
        with database.transaction():
            session().execute(insert(Comment), batch)
    _count(database, Idea.comment_count, counts)


def _supports(database: Database, dice: random.Random, ideas: list[str], people: list[str], weights: list[float], count: int,
              now: Any) -> None:
    pairs: set[tuple[str, str]] = set()
    while len(pairs) < count:
        pairs.update(zip(dice.choices(ideas, weights, k=count), dice.choices(people, k=count), strict=True))
    chosen = sorted(pairs)[:count]
    counts: dict[str, int] = {}
    for idea_id, _user in chosen:
        counts[idea_id] = counts.get(idea_id, 0) + 1
    for batch in _batches({"id": new_id(), "idea_id": idea_id, "user_id": user_id, "revision_number": 1, "created_at": now}
                          for idea_id, user_id in chosen):
        with database.transaction():
            session().execute(insert(Support), batch)
    with database.transaction():
        for idea_id, number in counts.items():
            session().execute(update(Idea).where(Idea.id == idea_id).values(
                support_count=number, top_score=Idea.imported_support_count + number))


def _count(database: Database, column: Any, counts: dict[str, int]) -> None:
    with database.transaction():
        for idea_id, number in counts.items():
            session().execute(update(Idea).where(Idea.id == idea_id).values({column: number}))
