"""Into which rooms words go: the prototype's, or while it is looked at blind first that of those who have finished.

It is asked when the fact gets its number, at the end of the transaction that records it: as things stand at the commit.
"""

from portal.prototypes.blind.standing import reviewer_of, running

FINISHED = "finished"


def own_room(prototype_id: str, viewer: str) -> str:
    """Where somebody hears of his own pins alone."""
    return f"prototype:{prototype_id}/own-{viewer}"


def rooms_of_words(prototype_id: str, thread_id: str | None = None, viewer: str | None = None) -> list[str]:
    """The rooms in which something about a thread, or of a person, is told."""
    whole = f"prototype:{prototype_id}"
    if running(prototype_id) is None:
        return [whole]
    whose = viewer or (reviewer_of(thread_id) if thread_id else None)
    return [f"{whole}/{FINISHED}", *([own_room(prototype_id, whose)] if whose else [])]
