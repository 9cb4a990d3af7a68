"""The room "me": what concerns one person alone."""

from collections.abc import Sequence

from portal.kernel.policy import Actor
from portal.realtime.live import Live

live = Live()


@live.door("me")
def me(user_id: str, _audience: str, actors: Sequence[Actor]) -> set[str]:
    """Only the person."""
    return {one.key for one in actors if one.user_id == user_id}
