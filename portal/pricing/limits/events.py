"""What happens to limits and to what waits. Ids only; heard by the company's own people, and nobody of the other side."""

from collections.abc import Iterable

from portal.kernel.events import Fact, fact
from portal.kernel.text import lazy


@fact("limit.set", internal=True, says=lazy("set the limit up to which a colleague may bind the company"))
class LimitSet(Fact):
    company_id: str
    user_id: str

    def subjects(self) -> Iterable[tuple[str, str | None]]:
        return [("company", self.company_id), ("user", self.user_id)]


class AboutWaiting(Fact):
    """A fact for who wrote it down, who was asked, and whoever of the company looks at it or at the list."""

    waiting_id: str
    company_id: str
    author_id: str
    asked_id: str | None

    def rooms(self) -> Iterable[str]:
        company, people = f"waiting:{self.company_id}", (self.author_id, self.asked_id)
        return sorted({company, f"{company}/{self.waiting_id}", *(f"me:{one}" for one in people if one)})

    def subjects(self) -> Iterable[tuple[str, str | None]]:
        return [("waiting", self.waiting_id)]


@fact("waiting.kept", internal=True, says=lazy("wrote down what is above his limit"))
class Kept(AboutWaiting):
    pass


@fact("waiting.asked", internal=True, says=lazy("asks you to send what is above his limit"))
class ColleagueAsked(AboutWaiting):
    pass


@fact("waiting.sent", internal=True, says=lazy("sent what was waiting"))
class WaitingSent(AboutWaiting):
    pass


@fact("waiting.dropped", internal=True, says=lazy("dropped what was waiting"))
class WaitingDropped(AboutWaiting):
    pass


@fact("waiting.lapsed", internal=True, says=lazy("What was waiting can no longer be sent"))
class WaitingLapsed(AboutWaiting):
    """What it was about ended before anybody sent it."""
