"""A seat: one open socket, and who holds it."""

from dataclasses import dataclass

from portal.kernel.policy import Actor


@dataclass
class Seat:
    """One socket: who holds it, and its language."""

    sid: str
    actor: Actor
    language: str

    @property
    def pass_id(self) -> str:
        """The session or token that lets this socket in."""
        return self.actor.session_id or self.actor.token_id or self.actor.key
