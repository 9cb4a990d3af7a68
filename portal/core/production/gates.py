"""What it costs to let the maker wait at a gate, in days."""

from dataclasses import dataclass
from datetime import date, timedelta

from portal.core.production.models import JobStage
from portal.kernel import clock


@dataclass(frozen=True)
class Waiting:
    """Until when an answer costs nothing, and by how many days delivery moves after that."""

    approve_by: date
    days: int
    moves_to: date | None
    overdue: bool


def lateness(stage: JobStage, today: date | None = None) -> int:
    """The days an answer given today costs."""
    over = ((today or clock.today()) - (stage.approve_by or date.max)).days
    return stage.delay_days + over - 1 if over > 0 else 0


def waiting(stage: JobStage, promised: date | None) -> Waiting | None:
    """What the customer should know before he decides; None where nobody waits."""
    if stage.status != "awaiting_customer" or stage.approve_by is None:
        return None
    late = lateness(stage)
    days = late or stage.delay_days
    return Waiting(stage.approve_by, days, promised + timedelta(days=days) if promised else None, late > 0)
