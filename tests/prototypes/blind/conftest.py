"""Prototypes that are looked at blind first."""

import pytest

from portal.prototypes import actions
from portal.prototypes.blind import turning
from tests import people
from tests.prototypes.sharing.conftest import doorway

__all__ = ["doorway"]


@pytest.fixture
def blind_stage(hands):
    """A prototype for customers whose second version is looked at blind first; what Igor said about the first is carried."""
    stage = hands.prototype("customers")
    hands.thread(people.IGOR, stage, "canary-b11d of the first version")
    made = hands.version(stage.prototype, width=2200, publish=False)
    hands.do(people.TOM, turning.choose, made.id)
    hands.do(people.TOM, actions.publish, made.id)
    return hands.stage(stage.prototype)
