"""Templates of a producer's answers: words, promises and what he usually says to requirements, kept once and used again."""

from typing import Any

from sqlalchemy import delete, select

from portal.core.producers.actions import producer_for
from portal.core.producers.queries import producer_of
from portal.kernel.db import session
from portal.kernel.errors import Invalid, NotFound, Stale
from portal.kernel.policy import Actor, authorize, can
from portal.kernel.text import _
from portal.pricing.specifying.models import Template

MOST = 50


def templates_of(actor: Actor) -> list[Template]:
    """The templates of the actor's workshop by name; none for whoever has no workshop."""
    producer = producer_of(actor) if can(actor, "answer_template.use") else None
    return of_workshop(producer.id) if producer is not None else []


def of_workshop(producer_id: str | None) -> list[Template]:
    """The templates of a workshop that the actor is known to belong to."""
    return list(session().scalars(select(Template).where(Template.producer_id == producer_id)
                                  .order_by(Template.name, Template.id).limit(MOST)))


def template(actor: Actor, template_id: str) -> Template:
    """One of the actor's workshop. Raises NotFound."""
    found = next((one for one in templates_of(actor) if one.id == template_id), None)
    if found is None:
        raise NotFound()
    return found


def write(actor: Actor, name: str, text: str, days: int | None, hours: int | None, lines: list[dict[str, str]],
          template_id: str | None = None, expected: int | None = None) -> Template:
    """Writes a template, or changes one. Raises Invalid for a name that is taken, Stale, NotFound."""
    authorize(actor, "answer_template.use")
    known = templates_of(actor)
    if any(one.name == name and one.id != template_id for one in known):
        raise Invalid({"name": [_("There is a template of this name already.")]})
    if template_id is None and len(known) >= MOST:
        raise Invalid({"": [_("%(n)s templates are enough. Remove one first.", n=MOST)]})
    found = (template(actor, template_id) if template_id is not None else
             Template(producer_id=producer_for(actor).id, made_by=actor.user_id, version=0))
    if expected is not None and expected != found.version:
        raise Stale()
    found.name, found.text, found.days, found.hours, found.lines = name, text, days, hours, lines
    found.version += 1
    session().add(found)
    session().flush()
    return found


def remove(actor: Actor, template_id: str) -> None:
    """Throws a template away; answers given with it stay as they are. Raises NotFound."""
    authorize(actor, "answer_template.use")
    session().execute(delete(Template).where(Template.id == template(actor, template_id).id))


def line_of(found: Template | None, name: str) -> dict[str, Any]:
    """What a template says to a requirement of this name."""
    lines = found.lines if found is not None else ()
    return next((one for one in lines if one["name"].casefold() == name.casefold()), {})
