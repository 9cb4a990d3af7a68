"""What is done in production: jobs are opened and steered, stages worked on, customers asked at gates, work shown."""

from portal.core.production.actions.asking import approve, ask_customer, request_changes
from portal.core.production.actions.awaiting import (
    approval_ended,
    approval_given,
    await_approval,
    await_no_more,
)
from portal.core.production.actions.opening import follow_order, make_again, open_jobs, stop_jobs
from portal.core.production.actions.showing import add_photo, add_work_centre, remove_work_centre
from portal.core.production.actions.steering import block, close, plan, release, replan, unblock
from portal.core.production.actions.working import finish, pause, resume, start

__all__ = ["add_photo", "add_work_centre", "approval_ended", "approval_given", "approve", "ask_customer",
           "await_approval", "await_no_more", "block", "close", "finish", "follow_order", "make_again",
           "open_jobs", "pause", "plan", "release", "remove_work_centre", "replan", "request_changes",
           "resume", "start", "stop_jobs", "unblock"]
