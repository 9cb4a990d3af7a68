"""Facts about questions to customers. What somebody answered is in no fact: it is nobody's business but the sum's."""

from portal.kernel.events import Fact, fact
from portal.kernel.text import lazy


class _AboutStudy(Fact):
    prototype_id: str
    study_id: str

    def rooms(self) -> list[str]:
        return [f"prototype:{self.prototype_id}"]

    def subjects(self) -> list[tuple[str, str | None]]:
        return [("prototype", self.prototype_id)]


@fact("study.opened", says=lazy("asks customers a question about a prototype"))
class StudyOpened(_AboutStudy):
    pass


@fact("study.closed", says=lazy("closed a question about a prototype"))
class StudyClosed(_AboutStudy):
    pass


@fact("study.answered", says=lazy("answered a question about a prototype"), internal=True)
class StudyAnswered(_AboutStudy):
    """One more answer; the team alone hears that it came."""

    customer_id: str | None = None

    def rooms(self) -> list[str]:
        return [f"prototype:{self.prototype_id}/internal"]

    def subjects(self) -> list[tuple[str, str | None]]:
        return [("prototype", self.prototype_id), ("customer", self.customer_id)]
