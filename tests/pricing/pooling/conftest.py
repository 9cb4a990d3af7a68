"""Fixtures of the pools' tests."""

import pytest

from tests.pricing.pooling.making import Pools


@pytest.fixture
def pools(portal, cast, client) -> Pools:
    """A market in which customers buy together."""
    return Pools(portal, cast, client)
