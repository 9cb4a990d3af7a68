"""The desk is read along its order, each degree of fit by itself: page by page it must show what sorting all would."""

from datetime import UTC, datetime

import pytest

from portal.core.producers.models import Producer
from portal.kernel.paging import write_cursor
from portal.pricing.models import BEST_FIT, Reach
from portal.pricing.queries import desk
from tests import people
from tests.pricing.making import moment

WISHES = [{"processes": [process] * bool(process), "materials": [material] * bool(material), "region": region}
          for process in ("", "welding") for material in ("", "steel") for region in (None, "Serbia")]


def walked(market, query):
    """The titles of all pages, two at a time."""
    found, after = [], ""
    while after is not None:
        page = market.get(people.PAUL, f"/bids?limit=2&{query}{after and '&after='}{after}")
        found += [one["title"] for one in page["items"]]
        after = page["next"]
    return found


@pytest.fixture
def full(market, portal):
    """A desk with every degree of fit, bids that end at the same moment, one that is answered, one over, one not for Paul."""
    with portal.database.transaction() as opened:
        paul = opened.get_one(Producer, market.workshops[people.PAUL])
        paul.processes, paul.materials = ["welding"], ["steel"]
    ends = [moment(90), moment(60)]  # several end together: then the older stands first
    made = [market.bid(title=f"Lamp {number}", valid_until=ends[number % 2], **wish) for number, wish in enumerate(WISHES)]
    made.append(market.bid(title="Invited lamp", valid_until=moment(30), producers=[market.workshops[people.PAUL]]))
    market.bid(title="Not for Paul", processes=["sewing"])
    over = market.bid(title="Over", processes=["welding"])
    market.post(people.CLARA, f"/bids/{over['id']}/withdrawal", {}, 200)
    market.answer(made[3])
    return made


def test_along_the_order_stands_what_sorting_all_would_show(market, full, portal, monkeypatch):
    with portal.database.transaction(write=False) as opened:
        fit = {one["id"]: opened.get_one(Reach, (one["id"], market.workshops[people.PAUL])).fit for one in full}
    assert set(fit.values()) == set(range(5)) and BEST_FIT > 4
    ending = sorted(full, key=lambda one: (one["valid_until"], one["id"]))
    titles = [one["title"] for one in sorted(ending, key=lambda one: -fit[one["id"]])]
    assert walked(market, "sort=fit") == titles and walked(market, "sort=ending") == [one["title"] for one in ending]
    assert walked(market, "sort=new") == [one["title"] for one in full][::-1]
    assert walked(market, "answered=true") == ["Lamp 3"] and walked(market, "state=withdrawn") == ["Over"]
    left = [one for one in titles if one != "Lamp 3"]
    assert walked(market, "answered=false") == left
    # The words, gathered and (on PostgreSQL) asked of each bid on the way, narrow it in the same way.
    for most in (desk.GATHERED, -1):
        monkeypatch.setattr(desk, "GATHERED", most if not portal.database.is_sqlite else desk.GATHERED)
        assert walked(market, "q=lamps") == titles and walked(market, "q=lamps&answered=false") == left
    # More time moves a bid on the desk, too.
    last = next(one for one in full if one["title"] == titles[0])
    changed = market.as_(people.CLARA).patch(f"/api/v1/bids/{last['id']}", json={"valid_until": moment(190)})
    assert changed.status_code == 200 and walked(market, "sort=ending")[-1] == titles[0]


@pytest.mark.parametrize("fit", [-3, 99])
def test_a_forged_place_is_only_a_place(market, full, fit):
    cursor = write_cursor([fit, "x", full[0]["id"]])
    assert market.as_(people.PAUL).get(f"/api/v1/bids?after={cursor}").status_code == 422
    long_ago = write_cursor([fit, datetime(2020, 1, 1, tzinfo=UTC), "0000000000000"])
    shown = market.get(people.PAUL, f"/bids?limit=50&after={long_ago}")["items"]
    assert len(shown) == (len(full) if fit > 0 else 1)  # behind the worst fit there is nothing but those without any
