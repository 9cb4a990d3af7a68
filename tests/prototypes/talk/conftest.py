"""The bell of these tests."""

import pytest

from tests.notifications.conftest import Bell


@pytest.fixture
def bell(portal, cast):
    return Bell(portal, cast)
