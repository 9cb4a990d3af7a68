"""Who acts, and the permission tables: one named rule per thing a person may do, read by actions and screens alike."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from portal.kernel.errors import Forbidden, SignInNeeded

ROLES = ("customer", "producer", "team", "admin")
COMPANY_ROLES = ("owner", "member", "viewer")


@dataclass(frozen=True)
class Actor:
    """Who does something: a user, a guest behind a review link, nobody, or the system itself.

    A guest has no account: `guest_of` is his pass to one prototype, `guest_says` whether he may comment there. Everywhere
    else he is nobody.
    """

    user_id: str | None = None
    role: str = "nobody"
    name: str = ""
    company_id: str | None = None
    company_role: str | None = None
    session_id: str | None = None
    token_id: str | None = None
    scopes: frozenset[str] | None = None
    locale: str = "en"
    timezone: str = "UTC"
    theme: str = "auto"
    currency: str | None = None
    guest_of: str | None = field(default=None)
    guest_says: bool = False

    @classmethod
    def anonymous(cls, locale: str = "en") -> "Actor":
        return cls(locale=locale)

    @classmethod
    def system(cls) -> "Actor":
        return cls(role="system", name="Maquette")

    @property
    def key(self) -> str:
        """One text per person for rooms and limits: the user's id, a guest's link, or ""."""
        return self.user_id or self.guest_of or ""

    @property
    def is_signed_in(self) -> bool:
        return self.user_id is not None

    @property
    def is_customer(self) -> bool:
        return self.role == "customer"

    @property
    def is_producer(self) -> bool:
        return self.role == "producer"

    @property
    def is_team(self) -> bool:
        """The product team; admins and the system count as team."""
        return self.role in ("team", "admin", "system")

    @property
    def is_admin(self) -> bool:
        return self.role in ("admin", "system")

    @property
    def may_write(self) -> bool:
        """Company viewers only look."""
        return self.role == "system" or (self.is_signed_in and self.company_role != "viewer")


Rule = Callable[..., bool]
_RULES: dict[str, Rule] = {}


class Permissions:
    """A folder's part of the permission table."""

    def __init__(self) -> None:
        self.rules: dict[str, Rule] = {}

    def rule(self, name: str) -> Callable[[Rule], Rule]:
        """Adds a rule under a name such as "idea.edit". Raises ValueError when the name is taken."""

        def add(rule: Rule) -> Rule:
            if name in _RULES:
                raise ValueError(f"two rules called {name}")
            _RULES[name] = self.rules[name] = rule
            return rule

        return add


def can(actor: Actor, name: str, *about: Any) -> bool:
    """Whether `actor` may do what the rule `name` stands for. Raises KeyError for a rule nobody wrote."""
    return bool(_RULES[name](actor, *about))


def authorize(actor: Actor, name: str, *about: Any) -> None:
    """Raises SignInNeeded or Forbidden unless `can` says yes."""
    if not can(actor, name, *about):
        raise SignInNeeded() if actor.role == "nobody" else Forbidden()


def table() -> dict[str, Rule]:
    """Every rule by name, for the documentation and its test."""
    return dict(sorted(_RULES.items()))
