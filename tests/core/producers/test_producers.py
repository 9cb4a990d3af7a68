"""Producers: profiles and who edits them, whom a wish fits and why, the record of kept promises."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from portal.core.orders import actions as orders
from portal.core.producers import actions, queries
from portal.kernel import clock
from portal.kernel.db import session
from portal.kernel.errors import Forbidden
from portal.kernel.facts import FactRow
from tests import people
from tests.core.orders.making import placed

API = "/api/v1/producers"
SIZE = "makes pieces of this size"


def size(length, width, height):
    return {"length": length, "width": width, "height": height}


@pytest.fixture
def weber(portal, cast):
    """Paul's workshop with a profile."""
    paul = cast.actor(people.PAUL)
    with portal.database.transaction():
        made = actions.producer_for(paul)
        return actions.edit(paul, made.id, processes=["Spinning", "Enamel"], materials=["Steel"],
                            regions=["DE", "SE"], certificates=["CE"],
                            smallest_quantity=5, largest_quantity=200, largest_length=800, largest_height=300)


def test_a_workshop_has_one_profile_that_its_people_edit(portal, cast, weber):
    paul, pia, clara = (cast.actor(one) for one in (people.PAUL, people.PIA, people.CLARA))
    with portal.database.transaction():
        assert actions.producer_for(paul).id == weber.id == queries.producer_of(paul).id
        assert queries.producer_of(pia) is None and queries.producer_of(clara) is None
        assert "producer.edited" in list(session().scalars(select(FactRow.type)))
    for actor in (pia, clara):
        with pytest.raises(Forbidden), portal.database.transaction():
            actions.edit(actor, weber.id, name="Mine now")
    with pytest.raises(Forbidden), portal.database.transaction():
        actions.producer_for(clara)


@pytest.mark.parametrize(("wish", "reasons"), [
    ({}, []), ({"processes": ["enamel"]}, ["does enamel"]), ({"processes": ["enamel"], "materials": ["oak"]}, None),
    ({"materials": ["steel"], "region": "se", "quantity": 5}, ["works with steel", "delivers to se", "makes 5 at once"]),
    ({"region": "FR"}, None), ({"quantity": 4}, None), ({"quantity": 201}, None), ({"quantity": 200}, ["makes 200 at once"]),
    ({"certificates": ["ce"]}, ["holds ce"]), ({"certificates": ["CE", "ISO 9001"]}, None),
    ({"size": size(800, 9000, 300)}, [SIZE]), ({"size": size(9000, 300, 800)}, [SIZE]),
    ({"size": size(300, 301, 801)}, [SIZE]),
    ({"size": size(801, 801, 200)}, None),
    ({"size": size(301, 301, 301)}, None),
])
def test_a_wish_fits_or_does_not_with_reasons(portal, weber, wish, reasons):
    with portal.database.transaction(write=False):
        found = queries.eligible(queries.Wanted(**wish))
    assert [(one.id, said) for one, said in found] == ([] if reasons is None else [(weber.id, reasons)])


def test_who_takes_no_bids_is_left_out_and_the_best_fit_stands_first(portal, cast, weber):
    pia, paul = cast.actor(people.PIA), cast.actor(people.PAUL)
    with portal.database.transaction():
        rival = actions.edit(pia, actions.producer_for(pia).id, processes=["enamel"], largest_quantity=None)
        assert [one.id for one, _ in queries.eligible(queries.Wanted(["enamel"]))] == [rival.id, weber.id]
        actions.edit(paul, weber.id, open_to_bids=False)
        assert [one.id for one, _ in queries.eligible(queries.Wanted(["enamel"]))] == [rival.id]


def test_the_record_counts_kept_and_broken_promises(portal, cast, weber):
    for days in (1, -1, 5):
        order = placed(portal, cast, promised_on=clock.today() + timedelta(days=days))
        with portal.database.transaction():
            for line in order.lines:
                orders.progress(line.id, produced=line.ordered, shipped=line.ordered, delivered=line.ordered)
    with portal.database.transaction():
        actions.count(weber.id, answers=2, defects=1)
        record = queries.record_of([weber.id])[weber.id]
        assert (record.orders, record.delivered, record.kept, record.answers, record.defects) == (3, 3, 2, 2, 1)
        assert record.on_time == pytest.approx(2 / 3)


def test_a_profile_as_page_and_as_json(portal, cast, client, weber):
    for person in (people.PAUL, people.CLARA, people.TOM):
        page = client(person).get(f"/producers/{weber.id}").text
        assert "Spinning" in page and "5 – 200" in page
        assert ("Edit the profile" in page) is (person is not people.CLARA)
        assert client(person).get(f"{API}/{weber.id}").json["processes"] == ["Spinning", "Enamel"]
    order = placed(portal, cast)
    assert order.number in client(people.PAUL).get(f"/producers/{weber.id}").text
    assert order.number not in client(people.STRANGER).get(f"/producers/{weber.id}").text
    assert client(people.PAUL).get("/producers/mine").location == f"/producers/{weber.id}"
    assert "Make the profile" in client(people.PIA).get("/producers/mine").text
    assert client(people.PIA).post("/producers/mine").status_code == 303
    assert client(people.CLARA).get("/producers/mine").status_code == client(people.CLARA).get(API).status_code == 403
    assert [one["name"] for one in client(people.TOM).get(f"{API}?q=weber").json["items"]] == ["Weber Metalworks"]
    assert "Weber Metalworks" in client(people.TOM).get("/producers").text


def test_a_profile_is_edited_in_the_browser(client, weber):
    paul, path = client(people.PAUL), f"/producers/{weber.id}/edit"
    assert 'value="Spinning, Enamel"' in paul.get(path).text
    form = {"name": "Weber", "place": "", "about": "", "processes": "Spinning, spinning ,  Wood turning", "materials": "",
            "regions": "", "certificates": "ISO 9001", "smallest_quantity": "10", "largest_quantity": "5",
            "largest_length": "", "largest_width": "", "largest_height": "", "open_to_bids": "true"}
    wrong = paul.post(path, data=form)
    assert wrong.status_code == 422 and "smaller than the smallest" in wrong.text
    assert paul.post(path, data=form | {"largest_quantity": "50"}).status_code == 303
    said = paul.get(f"{API}/{weber.id}").json
    assert said["processes"] == ["Spinning", "Wood turning"] and said["open_to_bids"] is True
    assert client(people.PIA).post(path, data=form | {"largest_quantity": "50"}).status_code == 403
    assert client(people.PIA).patch(f"{API}/{weber.id}", json={"name": "x"}).status_code == 403
    assert paul.patch(f"{API}/{weber.id}", json={"processes": "x" * 61}).status_code == 422
    assert client().get(f"{API}/{weber.id}").status_code == 401
