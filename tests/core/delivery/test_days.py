"""Days and times of a shipment: neither gone by, nor before it was packed, nor out of all reason."""

from datetime import timedelta

import pytest

from portal.core.delivery import actions
from portal.kernel import clock
from portal.kernel.errors import Invalid
from tests import people
from tests.core.delivery.making import again, do, made_order, sent


def test_days_and_times_of_a_shipment_are_within_reason(portal, cast):
    order, paul = made_order(portal, cast), cast.actor(people.PAUL)
    lines = [{"order_line_id": order.lines[0].id, "quantity": 1}]
    for day in (clock.today() - timedelta(days=1), clock.today() + timedelta(days=9000)):
        with pytest.raises(Invalid) as made:
            do(portal, paul, actions.make, order.id, lines, expected_on=day)
        assert list(made.value.errors) == ["expected_on"]
    shipment = sent(portal, cast, order, {0: 5})
    with pytest.raises(Invalid) as edited:
        do(portal, paul, actions.edit, shipment.id, expected_on=clock.today() - timedelta(days=1))
    assert list(edited.value.errors) == ["expected_on"]
    with pytest.raises(Invalid) as told:
        do(portal, paul, actions.tell, shipment.id, "delivered", at=clock.now() - timedelta(days=30))
    assert list(told.value.errors) == ["at"] and again(portal, shipment.id).status == "handed_over"
    do(portal, paul, actions.tell, shipment.id, "in_transit", at=clock.now() - timedelta(hours=3))
