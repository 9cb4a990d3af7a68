"""The market with a third workshop, and the operator's rules."""

import pytest

from tests import people
from tests.pricing.making import Market, eur


@pytest.fixture
def market(portal, cast, client) -> Market:
    """Clara who names prices, Paul and Pia who answer."""
    return Market(portal, cast, client)


@pytest.fixture
def rule(market):
    """Sets the operator's rule in EUR."""
    def set_rule(above=None, days=0):
        body = {"currency": "EUR", "proof_above": eur(above) if above else None, "cooling_days": days}
        return market.post(people.ADA, "/operator/award_rules", body, 200).get_json()
    return set_rule
