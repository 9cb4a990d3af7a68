"""What happens to requests and returns. Each stands in the timeline of its order, customer and producer."""

from collections.abc import Iterable

from portal.kernel.events import Fact, fact
from portal.kernel.text import lazy


class AboutRequest(Fact):
    """A fact about one request; heard in its own room and in its order's."""

    request_id: str
    unit_id: str
    order_id: str
    customer_id: str
    producer_id: str | None

    def rooms(self) -> Iterable[str]:
        return [f"service_request:{self.request_id}", f"order:{self.order_id}"]

    def subjects(self) -> Iterable[tuple[str, str | None]]:
        return [("service_request", self.request_id), ("unit", self.unit_id), ("order", self.order_id),
                ("customer", self.customer_id), ("producer", self.producer_id)]


@fact("service.asked", says=lazy("%(actor)s asked for service"))
class ServiceAsked(AboutRequest):
    """A request was made."""


@fact("service.moved", says=lazy("A service request moved on"))
class ServiceMoved(AboutRequest):
    """Its state changed: `status` is what it is since."""

    status: str = ""


@fact("service.message_posted", says=lazy("%(actor)s wrote about a service request"))
class MessagePosted(AboutRequest):
    """A word in the conversation."""

    message_id: str = ""

    def rooms(self) -> Iterable[str]:
        return [f"service_request:{self.request_id}"]


@fact("service.note_posted", says=lazy("%(actor)s wrote a note on a service request"), internal=True)
class NotePosted(AboutRequest):
    """A word among the team."""

    message_id: str = ""

    def rooms(self) -> Iterable[str]:
        return [f"service_request:{self.request_id}/internal"]


@fact("service.cause_found", says=lazy("%(actor)s traced a defect to its cause"))
class CauseFound(AboutRequest):
    """The way back to the design: the comment or revision behind a defect."""

    cause_kind: str = ""
    cause_id: str = ""

    def subjects(self) -> Iterable[tuple[str, str | None]]:
        return [*super().subjects(), (self.cause_kind, self.cause_id)]


class AboutReturn(Fact):
    """A fact about one return."""

    return_id: str
    order_id: str
    customer_id: str
    producer_id: str | None

    def rooms(self) -> Iterable[str]:
        return [f"order:{self.order_id}"]

    def subjects(self) -> Iterable[tuple[str, str | None]]:
        return [("return_request", self.return_id), ("order", self.order_id), ("customer", self.customer_id),
                ("producer", self.producer_id)]


@fact("return.asked", says=lazy("%(actor)s wants to send something back"))
class ReturnAsked(AboutReturn):
    """Pieces shall go back."""


@fact("return.moved", says=lazy("A return moved on"))
class ReturnMoved(AboutReturn):
    """Accepted, received, refused or taken back: `status` is what it is since."""

    status: str = ""
