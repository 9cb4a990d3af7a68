"""How production looks live in the room of its order: the job is drawn anew, neutral of who looks."""

from typing import Any

from portal.core.production import events, queries
from portal.core.production.schemas import JobOut
from portal.core.production.words import JOB_TONES, STAGE_TONES
from portal.kernel.events import Heard
from portal.realtime.live import Live, Push

live = Live()


@live.push(events.JobOpened, events.JobChanged, events.StageStarted, events.StagePaused, events.StageFinished,
           events.StageReplanned, events.PhotoAdded, events.GateOpened, events.GateDecided)
def job_moved(heard: Heard[Any]) -> Push:
    """The job with all its stages."""
    job = queries.whole(heard.fact.job_id)
    more = {name: getattr(heard.fact, name) for name in ("stage_id", "last", "decision", "days", "status")
            if hasattr(heard.fact, name)}
    return Push(data={"job": JobOut().dump(job), **more}, part="production/_job.html", list="jobs",
                context={"job": job, "stage_tones": STAGE_TONES, "job_tones": JOB_TONES})
