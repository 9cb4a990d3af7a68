"""What happens to the terms of an answer, and to envelopes and files. Ids only, and hashes that tell nothing by themselves."""

from portal.kernel.events import fact
from portal.kernel.text import lazy
from portal.pricing.events import AboutAnswer, AboutBid


@fact("answer.chosen", says=lazy("%(actor)s chose among what an answer offers"))
class AnswerChosen(AboutAnswer):
    """The customer took another quantity, or lines for more."""


@fact("answer.sealed", says=lazy("An answer was sealed"))
class AnswerSealed(AboutAnswer):
    """The envelope of an answer is closed: `sha256` commits the producer to what lies in it."""

    sha256: str


@fact("bid.envelopes_opened", says=lazy("The envelopes were opened"))
class EnvelopesOpened(AboutBid):
    """The set time has come: what was sealed is read by the customer and the team."""


@fact("bid.file_added", says=lazy("%(actor)s added a file to the bid"))
class BidFileAdded(AboutBid):
    """Producers may look at it too."""


@fact("bid.file_removed", says=lazy("%(actor)s took a file off the bid"))
class BidFileRemoved(AboutBid):
    """It is shown to nobody any more."""


@fact("answer.file_added", says=lazy("%(actor)s added a file to an answer"))
class AnswerFileAdded(AboutAnswer):
    """Between the customer and this producer."""


@fact("answer.file_removed", says=lazy("%(actor)s took a file off an answer"))
class AnswerFileRemoved(AboutAnswer):
    """It is shown to nobody any more."""
