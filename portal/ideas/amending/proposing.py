"""Proposing an amendment, renewing one that the idea has moved past, and taking one back."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import func, select

from portal.core.customers.actions import customer_for
from portal.ideas.amending.events import AmendmentProposed, AmendmentRenewed, AmendmentWithdrawn
from portal.ideas.amending.fitting import amended, fits, row_called
from portal.ideas.amending.models import Amendment
from portal.ideas.amending.passages import passage_of, stands_once
from portal.ideas.amending.queries import find_amendment
from portal.ideas.amending.states import RENEW, WITHDRAW
from portal.ideas.following import begin
from portal.ideas.models import Idea
from portal.ideas.proposing import LEAST_TITLE
from portal.ideas.queries import find_visible
from portal.ideas.states import AMEND
from portal.kernel.db import session
from portal.kernel.errors import Conflict, Invalid
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.states import move, refuse
from portal.kernel.text import _
from portal.web.letters import letters

MOST_OPEN = 20  # of one person for one idea: whoever wants more says so in the discussion
MOST_TEXT = 10_000


def propose(actor: Actor, idea_id: str, field: str, reason: str, **said: Any) -> Amendment:
    """Proposes a change of one field. Raises Invalid for one that changes nothing, and Conflict when the idea is fixed."""
    idea = _amendable(actor, idea_id)
    before, after = _change(idea, field, said)
    _check(idea, field, before, after)
    _check_number(actor, idea)
    made = Amendment(idea_id=idea.id, author_id=actor.user_id, author_name=actor.name, field=field, before=before, after=after,
                     reason=reason, status="open")
    session().add(made)
    session().flush()
    if actor.user_id:
        begin(idea.id, actor.user_id, "amendment")
    record(actor, AmendmentProposed(idea_id=idea.id, amendment_id=made.id,
                                    customer_id=customer_for(actor).id if actor.is_customer else None))
    return made


def _amendable(actor: Actor, idea_id: str) -> Idea:
    idea = find_visible(actor, idea_id)
    authorize(actor, "amendment.propose", idea)
    if idea.status not in AMEND.from_:
        raise refuse(idea, AMEND, _("An idea in this state is not changed any more."))
    return idea


def _change(idea: Idea, field: str, said: Mapping[str, Any]) -> tuple[Any, Any]:
    """What the field, the row or the passage says, and what it should say. Raises Invalid for what misses."""
    if field == "title":
        return idea.title, _needed(said, "title")
    if field == "tags":
        return list(idea.tags), _needed(said, "tags", empty=True)
    if field == "spec":
        return _row_change(idea, said.get("row_name") or "", said.get("row"))
    if said.get("text") is not None:
        return passage_of(idea.text, said["text"])
    passage = said.get("passage") or ""
    if not stands_once(idea.text, passage):
        raise Invalid({"passage": [_("Quote a passage that stands in the description exactly once.")]})
    return passage, _needed(said, "replacement", empty=bool(passage))


def _needed(said: Mapping[str, Any], name: str, empty: bool = False) -> Any:
    value = said.get(name)
    if value is None or (not value and not empty):
        raise Invalid({name: [_("Please fill this in.")]})
    return value


def _row_change(idea: Idea, name: str, row: dict[str, str] | None) -> tuple[Any, Any]:
    at = row_called(idea.spec, name) if name else None
    if name and at is None:
        raise Invalid({"row_name": [_("The specification has no such row.")]})
    if at is None and row is None:
        raise Invalid({"row": [_("Please fill this in.")]})
    return None if at is None else idea.spec[at], row


def _check(idea: Idea, field: str, before: Any, after: Any) -> None:
    """Raises Invalid for a change that is none, or that would leave an idea nobody could hand in."""
    place = {"spec": "row"}.get(field, field)
    if before == after:
        raise Invalid({place: [_("This says what the idea says already.")]})
    if field == "title" and letters(after) < LEAST_TITLE:
        raise Invalid({"title": [_("A title needs at least %(n)s letters.", n=LEAST_TITLE)]})
    if not fits(idea, field, before, after):
        raise Invalid({place: [_("The specification has a row of this name already.")]})
    if field == "text" and letters(amended(idea, field, before, after)) > MOST_TEXT:
        raise Invalid({"text": [_("With this change the description would be too long.")]})


def _check_number(actor: Actor, idea: Idea) -> None:
    mine = select(func.count()).select_from(Amendment).where(
        Amendment.idea_id == idea.id, Amendment.author_id == actor.user_id, Amendment.status == "open")
    if (session().scalar(mine) or 0) >= MOST_OPEN:
        raise Conflict("too_many_amendments", _("You have %(n)s open changes here; wait for an answer to some of them.",
                                                n=MOST_OPEN), state=idea.status, possible=["withdraw"])


def renew(actor: Actor, amendment_id: str) -> Amendment:
    """Proposes the same for the idea as it reads now. Raises Conflict where what was to be changed is gone."""
    found, idea = find_amendment(actor, amendment_id)
    authorize(actor, "amendment.withdraw", found)
    if found.status not in RENEW.from_:
        raise refuse(found, RENEW, _("Only an outdated change can be renewed."))
    if idea.status not in AMEND.from_:
        raise refuse(idea, AMEND, _("An idea in this state is not changed any more."))
    before = _as_it_stands(idea, found)
    if before == found.after or not fits(idea, found.field, before, found.after):
        raise Conflict("amendment_outdated", _("What you wanted to change is not there any more; propose it anew."),
                       state=found.status, possible=["withdraw"])
    move(found, RENEW, before=before)
    record(actor, AmendmentRenewed(idea_id=idea.id, amendment_id=found.id))
    return found


def _as_it_stands(idea: Idea, found: Amendment) -> Any:
    """What the amendment would change now."""
    if found.field == "title":
        return idea.title
    if found.field == "tags":
        return list(idea.tags)
    if found.field == "text":
        return found.before
    at = row_called(idea.spec, (found.before or found.after)["name"])
    return None if at is None else idea.spec[at]


def withdraw(actor: Actor, amendment_id: str) -> Amendment:
    """Takes one's own amendment back."""
    found, idea = find_amendment(actor, amendment_id)
    authorize(actor, "amendment.withdraw", found)
    if found.status not in WITHDRAW.from_:
        raise refuse(found, WITHDRAW, _("This change was answered already."))
    move(found, WITHDRAW)
    record(actor, AmendmentWithdrawn(idea_id=idea.id, amendment_id=found.id))
    return found
