"""Saying of many supports at once that they still hold."""

from collections.abc import Iterable
from dataclasses import dataclass

from portal.ideas.supporting import confirm
from portal.kernel.errors import Conflict, NotFound
from portal.kernel.policy import Actor


@dataclass(frozen=True)
class Confirmed:
    """How many were."""

    confirmed: int


def confirm_many(actor: Actor, idea_ids: Iterable[str]) -> Confirmed:
    """Confirms what can be confirmed; an idea that was closed meanwhile, or is not supported any more, is passed over."""
    done = 0
    for idea_id in sorted(set(idea_ids)):
        try:
            confirm(actor, idea_id)
        except (Conflict, NotFound):  # raised before anything was written
            continue
        done += 1
    return Confirmed(done)
