"""What waits for somebody: for each role its own sections, the most pressing first."""

from portal.home.waiting import colleague, customer, producer, team
from portal.home.waiting.shapes import Item, Section
from portal.kernel.policy import Actor

__all__ = ["Item", "Section", "next_step", "sections_for"]


def sections_for(actor: Actor) -> list[Section]:
    """The sections that hold something."""
    told = team if actor.is_team else producer if actor.is_producer else customer
    return [one for one in (colleague.section(actor), *told.sections(actor)) if one.items]


def next_step(actor: Actor, sections: list[Section]) -> Item:
    """The one thing to do now: what is late, else the first that waits, else a way to begin something."""
    for section in sections:
        for one in section.items:
            one.icon = one.icon or section.icon
    waiting = [one for section in sections for one in section.items]
    if waiting and actor.may_write:
        return next((one for one in waiting if one.late), waiting[0])
    told = team if actor.is_team else producer if actor.is_producer else customer
    return told.suggestion(actor)
