"""Facts about showing again who one is."""

from portal.kernel.events import Fact, fact
from portal.kernel.text import lazy


@fact("session.proven", says=lazy("showed the password again"), internal=True)
class IdentityProven(Fact):
    """Somebody has shown once more that it is he."""

    user_id: str

    def subjects(self) -> list[tuple[str, str | None]]:
        return [("user", self.user_id)]
