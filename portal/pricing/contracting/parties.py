"""Who takes part: the buyer under his name or his alias, and the producers, each once with all his roles."""

from typing import Any

from portal.pricing.views import BidView, Party


class Parties:
    """The organizations of one release, gathered while it is written."""

    def __init__(self) -> None:
        self._known: dict[str, dict[str, Any]] = {}

    def refer(self, party: Party, role: str) -> dict[str, Any]:
        """A reference to an organization, which is listed with this role."""
        one = self._known.setdefault(party.id, {"id": party.id, "name": party.name, "roles": []})
        if role not in one["roles"]:
            one["roles"].append(role)
        return {"id": party.id, "name": party.name}

    def listed(self) -> list[dict[str, Any]]:
        """All of them."""
        return list(self._known.values())


def buyer_of(bid: BidView) -> Party:
    """The customer, or what producers see in his place: the alias is drawn anew for each bid and leads to nobody."""
    return bid.customer or Party(f"{bid.id}-{bid.alias}", bid.alias)
