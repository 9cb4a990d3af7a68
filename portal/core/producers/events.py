"""What happens to a producer's record."""

from collections.abc import Iterable

from portal.kernel.events import Fact, fact
from portal.kernel.text import lazy


class AboutProducer(Fact):
    """A fact in the timeline of one producer."""

    producer_id: str

    def subjects(self) -> Iterable[tuple[str, str | None]]:
        return [("producer", self.producer_id)]


@fact("producer.added", says=lazy("Became a producer"))
class ProducerAdded(AboutProducer):
    """A record was made."""


@fact("producer.edited", says=lazy("%(actor)s changed what the workshop can do"))
class ProducerEdited(AboutProducer):
    """The profile changed; `fields` are the names of what changed."""

    fields: str = ""
