"""What happens to a customer's record."""

from collections.abc import Iterable

from portal.kernel.events import Fact, fact
from portal.kernel.text import lazy


class AboutCustomer(Fact):
    """A fact in the timeline of one customer."""

    customer_id: str

    def subjects(self) -> Iterable[tuple[str, str | None]]:
        about = [("customer_task", getattr(self, "task_id", None)), ("customer_note", getattr(self, "note_id", None))]
        return [("customer", self.customer_id), *about]


@fact("customer.added", says=lazy("Became a customer"))
class CustomerAdded(AboutCustomer):
    """A record was made."""


@fact("customer.edited", says=lazy("%(actor)s changed the profile"))
class CustomerEdited(AboutCustomer):
    """Profile or preferences changed; `fields` are their names, never their values."""

    fields: str = ""


@fact("customer.assigned", says=lazy("%(actor)s changed who looks after this customer"), internal=True)
class CustomerAssigned(AboutCustomer):
    """Somebody of the team looks after this customer now, or nobody."""

    owner_id: str | None


@fact("customer.tagged", says=lazy("%(actor)s changed the segments of this customer"), internal=True)
class CustomerTagged(AboutCustomer):
    """Other tags stand on the record."""


@fact("customer.note_added", says=lazy("%(actor)s wrote a note"), internal=True)
class NoteAdded(AboutCustomer):
    """The team wrote something down."""

    note_id: str


@fact("customer.note_removed", says=lazy("%(actor)s removed a note"), internal=True)
class NoteRemoved(AboutCustomer):
    """A note was taken away."""

    note_id: str


@fact("customer.task_added", says=lazy("%(actor)s added a task"), internal=True)
class TaskAdded(AboutCustomer):
    """Something has to be done."""

    task_id: str


@fact("customer.task_done", says=lazy("%(actor)s finished a task"), internal=True)
class TaskDone(AboutCustomer):
    """It is done."""

    task_id: str


@fact("customer.task_reopened", says=lazy("%(actor)s opened a task again"), internal=True)
class TaskReopened(AboutCustomer):
    """It is not done after all."""

    task_id: str
