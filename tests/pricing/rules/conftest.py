"""The market, with Paul's rules and a worker that can be sent ahead in time."""

import pytest

from tests.pricing.making import Market
from tests.pricing.rules.making import Desk


@pytest.fixture
def desk(portal, cast, client) -> Desk:
    """Clara and Igor who name prices, Paul who has rules, Pia and everybody else who must not see them."""
    return Desk(Market(portal, cast, client))
