"""What happens to rates of exchange: an operator brought some in."""

from portal.kernel.events import Fact, fact
from portal.kernel.text import lazy


@fact("rates.brought", internal=True, says=lazy("%(actor)s brought in rates of exchange"))
class RatesBrought(Fact):
    """How many were new, up to which day."""

    source: str
    until: str
    count: int
