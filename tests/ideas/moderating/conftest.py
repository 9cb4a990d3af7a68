"""A board that looks first at what new people write."""

import pytest


@pytest.fixture
def strict(desk):
    """With a board that looks first at what new people write."""
    desk.board("strict", name="Strict", hold_new=True)
    return desk
