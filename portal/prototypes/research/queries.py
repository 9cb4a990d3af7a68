"""Questions as one person may see them: what he is asked, in his order, and the results only when they are his to read."""

import hashlib
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import NotFound
from portal.kernel.policy import Actor, can
from portal.prototypes.models import Asset, Prototype, Version
from portal.prototypes.policy import shown_to, visible
from portal.prototypes.research.models import Answer, Side, Study
from portal.prototypes.research.results import Result, tally, words_of
from portal.storage import queries as storage


def find(actor: Actor, study_id: str) -> Study:
    """A question about a version this actor may see. Raises NotFound."""
    found = session().scalar(_seen(actor).where(Study.id == study_id))
    if found is None:
        raise NotFound()
    return found


def of_prototype(actor: Actor, prototype_id: str, limit: int = 50) -> list[Study]:
    """The questions about a prototype, the newest first."""
    return list(session().scalars(_seen(actor).where(Study.prototype_id == prototype_id)
                                  .order_by(Study.id.desc()).limit(limit)))


def _seen(actor: Actor) -> Any:
    return (select(Study).join(Prototype, Prototype.id == Study.prototype_id).join(Version, Version.id == Study.version_id)
            .where(visible(actor), shown_to(actor)))


def is_over(study: Study) -> bool:
    """Whether nobody can answer any more."""
    return study.status == "closed" or (study.closes_on is not None and study.closes_on < clock.today())


def swapped(actor: Actor, study: Study) -> bool:
    """Whether this person is shown the second side first: by lot, and for him always the same."""
    return bool(hashlib.sha256(f"{study.id} {actor.user_id}".encode()).digest()[0] & 1)


@dataclass
class SideView:
    """One side with its pictures (asset and file); `value` is the answer that means it."""

    side: str
    value: int
    number: int
    pictures: list[tuple[Asset, Any]]


@dataclass
class StudyView:
    """A question as one person sees it. `results` is none while it is not his to read, empty while too few answered."""

    study: Study
    title: str
    over: bool
    mine: Answer | None
    may_answer: bool
    sides: list[SideView]
    answers: int | None
    results: list[Result] | None
    words: Any

    @property
    def id(self) -> str:
        return self.study.id

    @property
    def version(self) -> int:
        return self.study.version


def view(actor: Actor, study_id: str) -> StudyView:
    """A question with what belongs to it. Raises NotFound."""
    study = find(actor, study_id)
    mine = session().scalar(select(Answer).where(Answer.study_id == study.id, Answer.user_id == actor.user_id)) \
        if actor.user_id else None
    over = is_over(study)
    sides = _sides(study)
    if swapped(actor, study) and not over and mine is None:
        sides.reverse()
    reads = can(actor, "study.results", study, mine is not None, over)
    answers, results = tally(study) if reads else (None, None)
    words = words_of(study) if results and can(actor, "study.words") else []
    return StudyView(study, session().get_one(Prototype, study.prototype_id).title, over, mine,
                     not over and mine is None and can(actor, "study.answer"), sides, answers, results, words)


def _sides(study: Study) -> list[SideView]:
    rows = session().execute(select(Side, Version.number).join(Version, Version.id == Side.version_id)
                             .where(Side.study_id == study.id).order_by(Side.side)).all()
    assets = list(session().scalars(select(Asset).where(
        Asset.version_id.in_([row.Side.version_id for row in rows]), Asset.kind == "image")
        .order_by(Asset.position, Asset.id))) if rows else []
    files = storage.by_id(one.file_id for one in assets)
    return [SideView(row.Side.side, at, row.number, [
        (one, files[one.file_id]) for one in assets
        if (one.id == row.Side.asset_id if row.Side.asset_id else one.version_id == row.Side.version_id)][:8])
        for at, row in enumerate(rows, 1)]
