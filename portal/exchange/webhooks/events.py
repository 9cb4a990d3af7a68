"""Facts about webhooks; for the team alone."""

from portal.kernel.events import Fact, fact
from portal.kernel.text import lazy


@fact("webhook.switched_off", internal=True,
      says=lazy("A webhook was switched off: its address has not answered for more than a day"))
class WebhookSwitchedOff(Fact):
    webhook_id: str

    def subjects(self) -> list[tuple[str, str | None]]:
        return [("webhook", self.webhook_id)]
