"""Facts about amendments, in the room of their idea."""

from portal.ideas.events import AboutIdea
from portal.kernel.events import fact
from portal.kernel.text import lazy


class _AboutAmendment(AboutIdea):
    amendment_id: str


@fact("amendment.proposed", says=lazy("proposed a change of an idea"))
class AmendmentProposed(_AboutAmendment):
    pass


@fact("amendment.voted", says=lazy("spoke for a change of an idea"))
class AmendmentVoted(_AboutAmendment):
    """How it changed: given or withdrawn."""

    how: str


@fact("amendment.accepted", says=lazy("accepted a change of an idea"))
class AmendmentAccepted(_AboutAmendment):
    number: int


@fact("amendment.declined", says=lazy("declined a change of an idea"))
class AmendmentDeclined(_AboutAmendment):
    pass


@fact("amendment.withdrawn", says=lazy("took back a change of an idea"))
class AmendmentWithdrawn(_AboutAmendment):
    pass


@fact("amendment.overtaken", says=lazy("changed what an amendment was about"))
class AmendmentOvertaken(_AboutAmendment):
    pass


@fact("amendment.renewed", says=lazy("renewed a change of an idea"))
class AmendmentRenewed(_AboutAmendment):
    pass
