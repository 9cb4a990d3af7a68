"""Ideas that may be the same as the one being written. Each request reads a bounded number of rows, however many ideas there
are: the signs of the title with their counts, the newest ideas under its keys, and the titles of the best of them. How keys
are made stands in duplicates/keys.py, how titles are compared in duplicates/likeness.py.
"""

import json
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Double, Integer, Text, and_, bindparam, cast, delete, func, insert, literal, select
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import aliased

from portal.ideas.counted import IdeaGram
from portal.ideas.duplicates import vocabulary
from portal.ideas.duplicates.keys import OF_A_KEY, asked, keys_of
from portal.ideas.duplicates.likeness import likeness, weight
from portal.ideas.duplicates.meaning import signs
from portal.ideas.models import Idea
from portal.ideas.queries import visible
from portal.kernel.columns import Id
from portal.kernel.db import run, session
from portal.kernel.policy import Actor

LEAST = 0.3  # from where an idea is shown to whoever writes one like it
CANDIDATES = 60


@dataclass(frozen=True)
class Alike:
    """An idea that looks alike, and how much: from 0 to 1."""

    id: str
    title: str
    status: str
    top_score: int
    score: float


def remember(idea_id: str, title: str, before: str | None = None) -> None:
    """Makes the idea findable as similar by its title as it is now; `before` is the title it had, if it had one."""
    forget(idea_id, before)
    rows = [{"gram": key, "idea_id": idea_id} for key in sorted(keys_of(title))]
    if rows:
        session().execute(insert(IdeaGram), rows)
    vocabulary.count(signs(title), 1)


def forget(idea_id: str, title: str | None) -> None:
    """Makes the idea unfindable as similar."""
    if title is not None:
        session().execute(delete(IdeaGram).where(IdeaGram.idea_id == idea_id))
        vocabulary.count(signs(title), -1)


@cache
def _candidates(dialect: str, team: bool, signed: bool, company: bool) -> Any:
    """The best ideas under some keys, {key: weight} written as JSON: of each key the newest ones alone are read."""
    each = func.json_each if dialect == "sqlite" else func.jsonb_each_text
    key = each(bindparam("keys", type_=Text())).table_valued("key", "value", name="asked")
    if dialect == "postgresql":
        key = each(cast(bindparam("keys", type_=Text()), JSONB)).table_valued("key", "value", name="asked")
    older = aliased(IdeaGram)
    oldest = (select(older.idea_id).where(older.gram == key.c.key).order_by(older.idea_id.desc()).offset(OF_A_KEY - 1).limit(1)
              .scalar_subquery())
    told = func.sum(cast(key.c.value, Double))
    found = (select(IdeaGram.idea_id).select_from(key)
             .join(IdeaGram, and_(IdeaGram.gram == key.c.key, IdeaGram.idea_id >= func.coalesce(oldest, literal(0, Integer))))
             .group_by(IdeaGram.idea_id).order_by(told.desc(), IdeaGram.idea_id.desc()).limit(CANDIDATES).subquery())
    me, own = (bindparam(name, type_=Id()) if known else None for name, known in (("me", signed), ("company", company)))
    return (select(Idea.id, Idea.title, Idea.status, Idea.top_score).join(found, found.c.idea_id == Idea.id)
            .where(visible(team, me, own), Idea.status != "draft"))


def similar(actor: Actor, title: str, most: int = 5, but: str | None = None) -> list[Alike]:
    """Ideas this actor may see whose titles are like `title`, the likest first."""
    typed = signs(title[:300])
    if not typed:
        return []
    around, ideas = vocabulary.around(typed), vocabulary.total()
    keys = asked(title[:300], around, lambda sign: weight(around.get(sign, 0), ideas))
    if not keys:
        return []
    who = {name: one for name, one in (("me", actor.user_id), ("company", actor.company_id)) if one}
    statement = _candidates(session().get_bind().dialect.name, actor.is_team, "me" in who, "company" in who)
    rows = [row for row in run(statement, keys=json.dumps(keys), **who) if row.id != but]
    known = around | vocabulary.counts({sign for row in rows for sign in signs(row.title)} - around.keys())
    weights = {sign: weight(known.get(sign, 0), ideas) for sign in {*known, *typed}}
    unknown = weight(0, ideas)  # a title that came in past us is no error
    alike = [Alike(row.id, row.title, row.status, row.top_score,
                   likeness(title, row.title, lambda sign: weights.get(sign, unknown))) for row in rows]
    alike = [one for one in alike if one.score >= LEAST]
    return sorted(alike, key=lambda one: (-one.score, -one.top_score, one.id))[:most]
