"""Showing the work in photos; and a workshop's work centres."""

from sqlalchemy import select

from portal.core.once import insert_once
from portal.core.producers import queries as producers
from portal.core.production import queries
from portal.core.production.actions.finding import about, find_stage
from portal.core.production.events import PhotoAdded
from portal.core.production.models import Job, StagePhoto, WorkCentre
from portal.kernel import ids
from portal.kernel.db import session
from portal.kernel.errors import Invalid, NotFound
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize
from portal.kernel.text import _
from portal.storage import actions as storage

MOST_PHOTOS = 20


def add_photo(actor: Actor, stage_id: str, file_id: str, note: str | None = None) -> Job:
    """Shows a picture the actor brought before; the same picture stands at a stage once."""
    stage = find_stage(actor, stage_id, "job.work")
    if len(stage.photos) >= MOST_PHOTOS:
        raise Invalid({"file_id": [_("A stage has at most %(most)s photos.", most=MOST_PHOTOS)]})
    if file_id not in {one.file_id for one in stage.photos}:
        storage.attach(actor, file_id)
        session().add(StagePhoto(stage_id=stage.id, file_id=file_id, note=note))
        record(actor, PhotoAdded(stage_id=stage.id, file_id=file_id, **about(stage.job)))
        session().flush()
    return queries.whole(stage.job_id)


def add_work_centre(actor: Actor, name: str, weekly_hours: int) -> WorkCentre:
    """A place to work at, with its hours a week."""
    producer = producers.producer_of(actor)
    authorize(actor, "work_centre.keep", producer)
    assert producer is not None
    made_id = ids.new_id()
    if not insert_once(WorkCentre, id=made_id, producer_id=producer.id, name=name, weekly_hours=weekly_hours, version=1):
        raise Invalid({"name": [_("There is a work centre of this name already.")]})
    return session().get_one(WorkCentre, made_id)


def remove_work_centre(actor: Actor, centre_id: str) -> None:
    """Takes a work centre away; stages planned there stand without one."""
    producer = producers.producer_of(actor)
    centre = session().scalar(select(WorkCentre).where(
        WorkCentre.id == centre_id, WorkCentre.producer_id == (producer.id if producer else None)))
    if centre is None:
        raise NotFound()
    authorize(actor, "work_centre.keep", producer)
    session().delete(centre)
    session().flush()
