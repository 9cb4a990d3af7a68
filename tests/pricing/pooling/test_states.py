"""Every state of a pool, a place and an offer with every verb: by the table, and as people meet it over HTTP."""

import pytest
from sqlalchemy import text, update
from sqlalchemy.exc import IntegrityError

from portal.kernel import clock
from portal.kernel.errors import Conflict
from portal.kernel.ids import new_id
from portal.kernel.states import all_states, move
from portal.pricing.pooling.models import Pool, PoolOffer, PoolPlace
from portal.pricing.pooling.states import OFFER, PLACE, POOL
from tests import people
from tests.pricing.pooling.making import place, tiers

TABLES = ((Pool, POOL), (PoolPlace, PLACE), (PoolOffer, OFFER))


def needed(table, status):
    """What the CHECKs ask of a row in this state."""
    if table is PoolOffer or status is None:
        return {}
    values = {"ended_at": None if status in ("open", "in") else clock.now()}
    if table is PoolPlace:
        served = status == "served"
        values |= {"order_id": new_id() if served else None, "pieces": 1 if served else None}
    return values


def attempt(portal, table, row_id, verb):
    with portal.database.transaction() as opened:
        row = opened.get(table, row_id)
        try:
            move(row, verb, **needed(table, verb.to))
        except Conflict as refused:
            return refused
        return row.status


def test_every_state_with_every_verb(pools, portal):
    pool = pools.pool()
    offer = pools.offer(pool, people.PAUL)["offers"][0]["id"]
    joined = pools.join(pool, people.IGOR)["mine"]["id"]
    for (table, states), row_id in zip(TABLES, (pool["id"], joined, offer), strict=True):
        assert all_states()[states.name] is states
        for status in states.states:
            for verb in states.verbs.values():
                with portal.database.transaction() as opened:
                    opened.execute(update(table).where(table.id == row_id).values(status=status, **needed(table, status)))
                got = attempt(portal, table, row_id, verb)
                if status in verb.from_:
                    assert got == (verb.to or status), (states.name, status, verb.name)
                else:
                    assert isinstance(got, Conflict) and got.state == status, (states.name, status, verb.name)
                    assert got.possible == states.possible(status)
                assert verb.who in ("customer", "producer", "clock") and str(verb.says)
        with pytest.raises(IntegrityError), portal.database.transaction() as opened:
            opened.execute(text(f"UPDATE {table.__tablename__} SET status = 'somewhere'"))


def verbs(pools, pool, offer):
    """Every verb as somebody says it over HTTP: who, where, with what; and the word for it in `possible`."""
    here = f"/pools/{pool['id']}"
    return {
        "join": (people.STRANGER, f"{here}/participants", place(quantity=1)),
        "change": (people.IGOR, f"{here}/participation", place(quantity=2)),
        "offer": (people.PIA, f"{here}/offers", {"tiers": tiers([(1, "44.00")])}),
        "withdraw": (people.PAUL, f"/pool_offers/{offer}/withdrawal", {}),
        "leave": (people.IGOR, f"{here}/leaving", {}),
        "dissolve": (people.CLARA, f"{here}/dissolution", {}),
        "settle": (people.CLARA, f"{here}/award", {}),
    }


def brought_to(pools, state):
    """A pool in which Igor is and Paul has offered, brought into a state the way it comes there."""
    pool = pools.pool()
    offer = pools.offer(pool, rows=[(50 if state == "lapsed" else 1, "41.00")])["offers"][0]["id"]
    pools.join(pool, people.IGOR)
    if state == "dissolved":
        pools.post(people.CLARA, f"/pools/{pool['id']}/dissolution", {}, 200)
    elif state != "open":
        pools.its_date_comes(pool)
    if state in ("awarded", "lapsed"):
        assert pools.sweep() == 1
    return pool, offer


ALLOWED = {"open": {"join", "change", "offer", "withdraw", "leave", "dissolve"}, "closed": {"settle"}}


def test_every_verb_over_http_in_every_state(pools):
    for state in ("open", "closed", "awarded", "lapsed", "dissolved"):
        say_every_verb(pools, state)


def say_every_verb(pools, state):
    pool, offer = brought_to(pools, state)
    dissolved = False
    for verb, (person, path, body) in verbs(pools, pool, offer).items():
        state = "dissolved" if dissolved else state
        before = pools.see(pool, person)
        said = {*before["possible"], *(one for mine in before["offers"] for one in mine["possible"])}
        if verb in ALLOWED.get(state, ()):
            assert verb in said, (state, verb)
            assert pools.post(person, path, body).status_code in (200, 201), (state, verb)
            dissolved = verb == "dissolve"
            continue
        assert verb not in said, (state, verb)
        refused = pools.post(person, path, body, 409).get_json()
        assert refused["code"] == f"pool_{state}", (state, verb)
        assert refused["state"] == state and refused["detail"]
        after = pools.see(pool, person)
        assert {**after, "possible": sorted(after["possible"])} == {**before, "possible": sorted(before["possible"])}
