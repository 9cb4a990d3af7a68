"""The first start: cut off while it filled the demo, the next one begins anew; a finished one is never touched."""

import pytest

from portal.accounts import actions
from portal.demo.commands import UNFINISHED, clear_unfinished
from portal.demo.load import is_empty
from portal.kernel.errors import PortalError
from portal.migrations import upgrade


def test_a_start_that_was_cut_off_begins_anew(portal, backend):
    with portal.database.transaction():
        actions.add_user("Half", "half@example.com", "customer")
    marker = portal.settings.home / UNFINISHED
    marker.touch()
    if backend == "postgres":
        with pytest.raises(PortalError, match="Empty the database"):
            clear_unfinished(portal)
        marker.unlink()
        return
    clear_unfinished(portal)
    assert not marker.exists()
    upgrade(portal.database)
    assert is_empty(portal)


def test_a_start_that_was_finished_is_kept(portal):
    with portal.database.transaction():
        actions.add_user("Whole", "whole@example.com", "customer")
    clear_unfinished(portal)
    assert not is_empty(portal)
