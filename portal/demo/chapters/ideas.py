"""Ideas: proposed, supported, talked about, revised, decided."""

from typing import Any

from portal.demo import story
from portal.demo.telling import Telling, perhaps
from portal.demo.told.shapes import Comment, Idea, Revision, Row, Step, Support
from portal.ideas import actions
from portal.kernel.policy import Actor


def tell(telling: Telling) -> None:
    """Everything that happened to each idea."""
    for idea in story.IDEAS:
        telling.at(idea.at, idea.by, _propose, idea)
        for step in idea.steps[1:]:
            telling.at(step.at, step.by, _step, idea, step)
        if idea.owner and idea.answer_by is not None:
            telling.at(idea.at + 1, idea.owner, _assign, idea)
        for support in idea.supports:
            telling.at(support.at, support.by, _support, idea, support)
        for revision in idea.revisions:
            telling.at(revision.at, revision.by, _revise, idea, revision)
        _talk(telling, idea, idea.comments, None)


def _talk(telling: Telling, idea: Idea, comments: tuple[Comment, ...], parent: str | None) -> None:
    for comment in comments:
        key = f"comment:{idea.slug}/{comment.by}/{comment.at}"
        telling.at(comment.at, comment.by, _comment, idea, comment, key, parent)
        _talk(telling, idea, comment.replies, key)


def rows(told: tuple[Row, ...]) -> list[dict[str, str]]:
    """A specification as ideas keep it."""
    return [{"name": one.name, "value": one.value, "unit": one.unit, "need": "must" if one.must else "nice"} for one in told]


def _propose(telling: Telling, actor: Actor, told: Idea) -> None:
    made = actions.propose(
        actor, telling.ids[f"board:{told.board}"], told.title, text=told.text, spec=rows(told.rows),
        pictures=[telling.files[told.by, name] for name in told.pictures], tags=[tag.casefold() for tag in told.tags],
        rights_accepted=True, submit=bool(told.steps))
    telling.ids[f"idea:{told.slug}"] = made.id


def _step(telling: Telling, actor: Actor, told: Idea, step: Step) -> None:
    idea_id = telling.ids[f"idea:{told.slug}"]
    if step.to == "withdrawn":
        actions.withdraw(actor, idea_id)
        return
    target = telling.ids[f"idea:{told.merged_into}"] if step.to == "merged" else None
    actions.decide(actor, idea_id, step.to, step.response or told.title, reason=step.reason,
                   would_change=step.would_change or "", merged_into=target)


def _assign(telling: Telling, actor: Actor, told: Idea) -> None:
    assert told.answer_by is not None
    actions.assign(actor, telling.ids[f"idea:{told.slug}"], actor.user_id, telling.day(told.answer_by))


def _support(telling: Telling, actor: Actor, told: Idea, support: Support) -> None:
    actions.support(actor, telling.ids[f"idea:{told.slug}"], support.quantity, perhaps(support.top_price),
                    None if support.by_day is None else telling.day(support.by_day), support.revision)


def _revise(telling: Telling, actor: Actor, told: Idea, revision: Revision) -> None:
    sent: dict[str, Any] = {"text": revision.text} if revision.text is not None else {}
    if revision.rows is not None:
        sent["spec"] = rows(revision.rows)
    actions.revise(actor, telling.ids[f"idea:{told.slug}"], sent, note=revision.note)


def _comment(telling: Telling, actor: Actor, told: Idea, comment: Comment, key: str, parent: str | None) -> None:
    made = actions.post(actor, telling.ids[f"idea:{told.slug}"], comment.text,
                        telling.ids[parent] if parent else None, comment.internal)
    telling.ids[key] = made.id
