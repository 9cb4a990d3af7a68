"""What a bid is about: a revision of an idea or a version of a prototype that the actor may see."""

from typing import Any

from portal.ideas import queries as ideas
from portal.kernel.errors import Invalid, NotFound
from portal.kernel.policy import Actor
from portal.kernel.text import _
from portal.prototypes import queries as prototypes


def resolve(actor: Actor, about: dict[str, str] | None) -> dict[str, Any]:
    """The columns that tie a bid to an idea or a prototype. Raises Invalid for something the actor may not see."""
    if not about:
        return {}
    columns = {"about_kind": about["kind"], "about_id": about["id"]}
    try:
        if about["kind"] == "idea_revision":
            return {**columns, "idea_id": ideas.revision(actor, about["id"]).idea_id}
        return {**columns, "prototype_id": prototypes.find_version(actor, about["id"]).prototype_id}
    except NotFound as unknown:
        raise Invalid({"about.id": [_("This is not here, or not for you to see.")]}) from unknown


def shown(actor: Actor, about: dict[str, str] | None) -> dict[str, Any] | None:
    """What a bid is about, as a link: `kind` (idea, prototype), `id`, `title`, `version`; None where the actor may not look."""
    if not about:
        return None
    try:
        if about["kind"] == "idea_revision":
            revision = ideas.revision(actor, about["id"])
            return {"kind": "idea", "id": revision.idea_id, "title": revision.title, "version": revision.number}
        version = prototypes.find_version(actor, about["id"])
        return {"kind": "prototype", "id": version.prototype_id, "title": version.prototype.title, "version": version.number}
    except NotFound:
        return None
