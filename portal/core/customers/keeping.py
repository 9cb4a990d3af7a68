"""What the team keeps on a customer: notes and tasks. The number of open tasks is counted in the same transaction."""

from datetime import date
from typing import Any

from sqlalchemy import select, update

from portal.accounts.models import User
from portal.core.customers import queries
from portal.core.customers.events import NoteAdded, NoteRemoved, TaskAdded, TaskDone, TaskReopened
from portal.core.customers.models import FINISH, REOPEN, Customer, CustomerNote, CustomerTask
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Forbidden, Invalid, NotFound, Stale
from portal.kernel.events import record
from portal.kernel.policy import Actor, authorize, can
from portal.kernel.states import move
from portal.kernel.text import _


def add_note(actor: Actor, customer_id: str, body: str) -> CustomerNote:
    """Writes something down about a customer; he never sees it."""
    customer = _kept(actor, customer_id)
    made = CustomerNote(customer_id=customer.id, author_id=actor.user_id, body=body)
    session().add(made)
    session().flush()
    record(actor, NoteAdded(customer_id=customer.id, note_id=made.id))
    return made


def edit_note(actor: Actor, note_id: str, body: str, expected: int | None = None) -> CustomerNote:
    """Changes one's own note."""
    note = _own_note(actor, note_id)
    if expected is not None and note.version != expected:
        raise Stale()
    note.body, note.edited_at, note.version = body, clock.now(), note.version + 1
    session().flush()
    return note


def remove_note(actor: Actor, note_id: str) -> str:
    """Takes one's own note away; returns the customer's id."""
    note = _own_note(actor, note_id)
    session().delete(note)
    record(actor, NoteRemoved(customer_id=note.customer_id, note_id=note.id))
    return note.customer_id


def _own_note(actor: Actor, note_id: str) -> CustomerNote:
    note = session().get(CustomerNote, note_id)
    if note is None or not actor.is_team:
        raise NotFound()
    if note.author_id != actor.user_id or not actor.may_write:
        raise Forbidden()
    return note


def add_task(actor: Actor, customer_id: str, title: str, due_on: date | None = None,
             owner_id: str | None = None) -> CustomerTask:
    """Something to do for a customer; whoever adds it does it, unless somebody else is named."""
    customer = _kept(actor, customer_id)
    _check_owner(owner_id)
    made = CustomerTask(customer_id=customer.id, title=title, due_on=due_on, owner_id=owner_id or actor.user_id,
                        author_id=actor.user_id)
    session().add(made)
    session().flush()
    _count(customer.id, 1)
    record(actor, TaskAdded(customer_id=customer.id, task_id=made.id))
    return made


def edit_task(actor: Actor, task_id: str, expected: int | None = None, **changes: Any) -> CustomerTask:
    """Changes what has to be done, by when, or by whom."""
    task = _task(actor, task_id)
    if expected is not None and task.version != expected:
        raise Stale()
    _check_owner(changes.get("owner_id"))
    for name, value in changes.items():
        setattr(task, name, value)
    task.version += 1
    session().flush()
    return task


def finish_task(actor: Actor, task_id: str) -> CustomerTask:
    """It is done. Raises Conflict when it was done already."""
    task = _task(actor, task_id)
    move(task, FINISH, done_at=clock.now(), done_by=actor.user_id)
    _count(task.customer_id, -1)
    record(actor, TaskDone(customer_id=task.customer_id, task_id=task.id))
    return task


def reopen_task(actor: Actor, task_id: str) -> CustomerTask:
    """It is not done after all."""
    task = _task(actor, task_id)
    move(task, REOPEN, done_at=None, done_by=None)
    _count(task.customer_id, 1)
    record(actor, TaskReopened(customer_id=task.customer_id, task_id=task.id))
    return task


def _kept(actor: Actor, customer_id: str) -> Customer:
    customer = queries.find(actor, customer_id)
    if not can(actor, "customer.see_team_part", customer):
        raise NotFound()
    authorize(actor, "customer.keep", customer)
    return customer


def _task(actor: Actor, task_id: str) -> CustomerTask:
    task = session().get(CustomerTask, task_id)
    if task is None or not actor.is_team:
        raise NotFound()
    _kept(actor, task.customer_id)
    return task


def _check_owner(owner_id: str | None) -> None:
    his = select(User.id).where(User.id == owner_id, User.role.in_(("team", "admin")))
    if owner_id and session().scalar(his) is None:
        raise Invalid({"owner_id": [_("Choose somebody of the team.")]})


def _count(customer_id: str, by: int) -> None:
    session().execute(update(Customer).where(Customer.id == customer_id).values(
        open_tasks=Customer.open_tasks + by, version=Customer.version + 1)
        .execution_options(synchronize_session=False))
