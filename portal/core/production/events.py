"""What happens while an order is made. Each stands in the timeline of the order, its customer and its producer."""

from collections.abc import Iterable

from portal.kernel.events import Fact, fact
from portal.kernel.text import lazy


class AboutJob(Fact):
    """A fact about one job of an order."""

    job_id: str
    order_id: str
    customer_id: str
    producer_id: str | None

    def rooms(self) -> Iterable[str]:
        return [f"order:{self.order_id}"]

    def subjects(self) -> Iterable[tuple[str, str | None]]:
        return [("order", self.order_id), ("customer", self.customer_id), ("producer", self.producer_id),
                ("job", self.job_id)]


@fact("order.job_opened", says=lazy("Making is planned"))
class JobOpened(AboutJob):
    """A line of the order became a job."""


@fact("order.job_changed", says=lazy("%(actor)s changed how the making stands"))
class JobChanged(AboutJob):
    """Planned, released, stuck, going on, closed, cancelled or of another size: `status` is what it is since."""

    status: str = ""


@fact("order.stage_started", says=lazy("%(actor)s began a stage"))
class StageStarted(AboutJob):
    """Work on a stage began, or went on after a pause."""

    stage_id: str = ""


@fact("order.stage_paused", says=lazy("%(actor)s paused a stage"))
class StagePaused(AboutJob):
    """Work rests."""

    stage_id: str = ""


@fact("order.stage_finished", says=lazy("%(actor)s finished a stage"))
class StageFinished(AboutJob):
    """A stage is done; with the last one the pieces are made."""

    stage_id: str = ""
    last: bool = False


@fact("order.stage_replanned", says=lazy("%(actor)s moved a stage to other days"))
class StageReplanned(AboutJob):
    """The plan has other days."""

    stage_id: str = ""


@fact("order.stage_photo_added", says=lazy("%(actor)s showed a photo of the work"))
class PhotoAdded(AboutJob):
    """A picture of the work."""

    stage_id: str = ""
    file_id: str = ""


@fact("order.gate_opened", says=lazy("%(actor)s asks for an approval before work goes on"))
class GateOpened(AboutJob):
    """The customer is asked, and work waits for the answer."""

    stage_id: str = ""


@fact("order.gate_decided", says=lazy("%(actor)s answered the question before work goes on"))
class GateDecided(AboutJob):
    """The customer approved or asked for changes; `days` is what the answer's lateness costs."""

    stage_id: str = ""
    decision: str = ""
    days: int = 0
