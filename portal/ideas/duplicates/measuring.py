"""How well alike ideas are found: asked of a house with the labelled titles in it, through the search people use."""

import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from portal.ideas.duplicates.labelling import Said, said
from portal.ideas.duplicates.queue import THRESHOLD
from portal.ideas.models import Board, Idea
from portal.ideas.similar import Alike, similar
from portal.ideas.taking_over_many import ForeignIdea, take_over_ideas
from portal.kernel import clock
from portal.kernel.db import Database, session
from portal.kernel.policy import Actor

LANGUAGES = {"en": "English", "ru": "Russian", "es": "Spanish"}
Ask = Callable[[str], list[Alike]]


@dataclass(frozen=True)
class Measured:
    """What came out for one language."""

    language: str
    questions: int
    recall: float
    precision: float
    caught: float
    by_kind: dict[str, float]


@contextmanager
def house(migrate: Callable[[Database], None]) -> Iterator[Ask]:
    """A new house whose ideas are the labelled titles and their near ones, and a way to ask it."""
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{Path(folder) / 'labelled.db'}")
        migrate(database)
        titles = dict.fromkeys(title for one in said() for title in (one.title, one.other))
        with database.transaction():
            session().add(board := Board(slug="labelled", name="Labelled"))
            session().flush()
            take_over_ideas(Actor.system(), "labelled", board, [
                ForeignIdea(str(at), title, "", clock.now()) for at, title in enumerate(titles)])
            assert session().scalar(select(Idea.id).limit(1))
        with database.transaction(write=False):
            yield lambda typed: similar(Actor.system(), typed)
        database.engine.dispose()


def measure(ask: Ask, half: str) -> list[Measured]:
    """Recall at five and precision at the threshold of each language, over one half of the set.

    An idea found in another language than the question's counts neither as right nor as wrong: some are the same indeed.
    """
    asked = [one for one in said() if one.half == half]
    return [_measured(ask, language, [one for one in asked if one.language == language]) for language in LANGUAGES]


def _measured(ask: Ask, language: str, asked: Iterable[Said]) -> Measured:
    kinds: dict[str, list[bool]] = {}
    own = {title for one in said() if one.language == language for title in (one.title, one.other)}
    right = wrong = 0
    for one in asked:
        for kind, typed in one.questions():
            found = ask(typed)
            kinds.setdefault(kind, []).append(any(hit.title == one.title for hit in found))
            sure = [hit for hit in found if hit.score >= THRESHOLD and hit.title in own]
            right += sum(hit.title == one.title for hit in sure)
            wrong += sum(hit.title != one.title for hit in sure)
        near = [hit for hit in ask(one.other) if hit.score >= THRESHOLD and hit.title in own - {one.other}]
        wrong += len(near)  # to ask for the near wish must not bring up this one
    hits = [hit for several in kinds.values() for hit in several]
    return Measured(language, len(hits), sum(hits) / len(hits), right / max(1, right + wrong), right / len(hits),
                    {kind: sum(several) / len(several) for kind, several in kinds.items()})
