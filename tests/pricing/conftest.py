"""The market: fixtures of pricing's tests."""

import pytest

from tests.pricing.making import Market


@pytest.fixture
def market(portal, cast, client) -> Market:
    """Clara who names prices, Paul and Pia who answer, everybody over the API."""
    return Market(portal, cast, client)
