"""Many hands at a pool at once: joining against its close, leaving against the award, two awards, and a second pool."""

from collections import Counter
from contextlib import suppress
from functools import partial

import pytest
from sqlalchemy import func, insert, select
from sqlalchemy.exc import IntegrityError

from portal.core.orders.models import DealSheet, Order
from portal.kernel.errors import Conflict, Invalid
from portal.kernel.ids import new_id
from portal.kernel.money import Money
from portal.pricing.models import Deal
from portal.pricing.pooling import joining, offering
from portal.pricing.pooling.clearing import clear, next_step
from portal.pricing.pooling.finding import as_tiers, as_wish, offers_standing, places_in
from portal.pricing.pooling.models import Pool, PoolPlace
from tests import people
from tests.pricing.making import eur, moment
from tests.pricing.pooling.making import place
from tests.pricing.test_races import at_once, count

JOINERS = (people.IGOR, people.IGOR, people.OLGA, people.MATS, people.STRANGER, people.STRANGER)


@pytest.fixture
def tabs(client):
    """A browser for each hand."""
    return [client(person) for person in JOINERS]


def joining_by(tab, pool, **said):
    return lambda: tab.post(f"/api/v1/pools/{pool['id']}/participants", json=place(**said))


def test_joining_against_the_close_and_two_awards(pools, portal, tabs, client):
    claras = [client(people.CLARA) for _each in range(2)]
    served = 0
    for number in range(3):
        pool = pools.pool()
        pools.offer(pool, rows=[(1, "44.00"), (9, "41.00")])
        pools.offer(pool, people.PIA, rows=[(1, "44.00"), (9, "41.00")], most=9)

        def close(pool=pool):
            pools.its_date_comes(pool)
            return pools.sweep()

        awards = [lambda c=one, p=pool: c.post(f"/api/v1/pools/{p['id']}/award", json={}) for one in claras]
        *got, swept, first, second = at_once([*(joining_by(tab, pool, quantity=2 + number) for tab in tabs), close, *awards])
        by_hand = [one for one in (first, second) if one.status_code == 200]
        assert swept + len(by_hand) == 1
        assert {one.get_json()["code"] for one in (first, second) if one.status_code != 200} <= {"pool_awarded", "too_early"}
        assert {one.get_json()["code"] for one in got if one.status_code != 201} <= {
            "already_in", "pool_closed", "pool_awarded"}
        joined = sum(one.status_code == 201 for one in got)
        assert joined <= 3  # Igor twice, the studio by two of its people, Sam twice: each customer once
        with portal.database.transaction(write=False) as opened:
            rows = opened.scalars(select(PoolPlace).where(PoolPlace.pool_id == pool["id"])).all()
            assert len(rows) == len({one.customer_id for one in rows}) == joined + 1
            assert {one.status for one in rows} == {"served"}  # everybody named more than the price
            assert opened.get(Pool, pool["id"]).units == sum(one.pieces for one in rows) == 4 + joined * (2 + number)
        served += joined + 1
    assert count(portal, Order) == count(portal, DealSheet) == served and count(portal, Deal) == 3


def test_leaving_against_the_award(pools, portal, client):
    olga, clara = client(people.OLGA), client(people.CLARA)
    said = Counter()
    for _round in range(3):
        pool = pools.pool()
        pools.offer(pool, rows=[(1, "44.00")])
        pools.join(pool, people.OLGA)

        def award(pool=pool):
            pools.its_date_comes(pool)
            return clara.post(f"/api/v1/pools/{pool['id']}/award", json={})

        left, awarded = at_once([lambda p=pool: olga.post(f"/api/v1/pools/{p['id']}/leaving", json={}), award])
        assert awarded.status_code == 200
        orders = count(portal, Order, Order.origin_kind == "pool_place", Order.origin_id.in_(
            select(PoolPlace.id).where(PoolPlace.pool_id == pool["id"])))
        assert (left.status_code, orders) in ((200, 0), (409, 1))
        said[left.status_code] += 1
        assert left.status_code == 200 or left.get_json()["code"] in ("pool_closed", "pool_awarded")
    assert sum(said.values()) == 3


def test_one_place_changed_by_two_hands_counts_once(pools, portal, tabs):
    for _round in range(4):
        pool = pools.pool()
        pools.join(pool, people.IGOR, quantity=9)
        got = at_once([lambda t=tab, p=pool: t.post(f"/api/v1/pools/{p['id']}/participation", json=place(quantity=1))
                       for tab in tabs[:2]])
        assert {answer.status_code for answer in got} <= {200, 409}, [answer.text for answer in got]
        with portal.database.transaction(write=False) as opened:
            pieces = opened.scalar(select(func.sum(PoolPlace.quantity)).where(PoolPlace.pool_id == pool["id"]))
            assert opened.get(Pool, pool["id"]).units == pieces == 5


def test_nobody_is_in_two_pools_for_one_need(pools, portal, tabs):
    about = pools.idea(people.CLARA)
    one, two = pools.pool_for(people.CLARA, about), pools.pool_for(people.OLGA, about)
    assert pools.join(one, people.OLGA, 409)["code"] == "bound_elsewhere"
    for _round in range(2):
        got = at_once([joining_by(tab, pool) for tab, pool in zip(tabs[:2] + tabs[4:], (one, two, one, two), strict=True)])
        assert Counter(answer.status_code for answer in got) == {201: 2, 409: 2}
        assert {answer.get_json()["code"] for answer in got if answer.status_code == 409} == {"bound_elsewhere"}
        for person, pool in ((who, which) for who in (people.IGOR, people.STRANGER) for which in (one, two)):
            pools.as_(person).post(f"/api/v1/pools/{pool['id']}/leaving", json={})
    # The database itself refuses it, and a place that pretends to be for another need.
    mine = {"id": new_id(), "pool_id": two["id"], "author_id": portal_user(portal, one), "alias": "AAAA", "quantity": 1,
            "top_minor": 1, "deliver_to": "", "status": "in", "version": 1}
    with portal.database.transaction(write=False) as opened:
        row = opened.scalars(select(PoolPlace).where(PoolPlace.pool_id == one["id"], PoolPlace.status == "in")).first()
        need = {"customer_id": row.customer_id, "need_kind": row.need_kind, "need_id": row.need_id}
    for wrong in (need, {**need, "need_kind": "bid"}):
        with pytest.raises(IntegrityError), portal.database.transaction() as opened:
            opened.execute(insert(PoolPlace).values(**mine, **wrong))


def test_an_answer_or_a_pool_but_not_both(pools, portal, client):
    paul, clara = client(people.PAUL), client(people.CLARA)
    for _round in range(3):
        bid = pools.bid()
        got = at_once([lambda b=bid: paul.post(f"/api/v1/bids/{b['id']}/answers", json={"kind": "accept"}),
                       lambda b=bid: clara.post(f"/api/v1/bids/{b['id']}/pool", json={"closes_at": moment(50)})])
        assert sorted(one.status_code for one in got) == [201, 409]
        assert {one.get_json()["code"] for one in got if one.status_code == 409} <= {"pooled", "answered"}


def portal_user(portal, pool):
    with portal.database.transaction(write=False) as opened:
        return opened.get(Pool, pool["id"]).author_id


def test_whatever_many_do_the_counts_and_the_price_are_true(pools, portal, cast, dice):
    """Four threads join, change, leave and offer at random in two pools for one need; then all is counted anew."""
    about = pools.idea(people.CLARA)
    both = [pools.pool_for(people.CLARA, about)["id"], pools.pool_for(people.OLGA, about, "47.00")["id"]]
    actors = {person: cast.actor(person) for person in (*JOINERS, people.PAUL, people.PIA)}
    asks = {(person, pool): [20 + 5 * number for number in range(12)] for person in (people.PAUL, people.PIA) for pool in both}
    steps = [[(dice.choice(("join", "join", "change", "leave", "offer")), dice.choice(JOINERS), dice.choice(both),
               dice.randint(1, 9), dice.randint(2000, 6000), dice.choice((people.PAUL, people.PIA))) for _step in range(20)]
             for _thread in range(4)]

    def step(verb, person, pool, pieces, top, maker):
        if verb == "offer":
            top = 100 * asks[maker, pool].pop() if asks[maker, pool] else 1
            offering.offer(actors[maker], pool, [(pieces, Money(top, "EUR")), (pieces + 10, Money(max(1, top // 2), "EUR"))])
        elif verb == "leave":
            joining.leave(actors[person], pool)
        else:
            (joining.join if verb == "join" else joining.change)(actors[person], pool, pieces, Money(top, "EUR"), "Lund")

    def walk(own):
        for one in own:
            with suppress(Conflict, Invalid), portal.database.transaction():
                step(*one)

    at_once([partial(walk, own) for own in steps])
    counted_anew(portal, both)


def counted_anew(portal, both):
    with portal.database.transaction(write=False) as opened:
        for pool in opened.scalars(select(Pool).where(Pool.id.in_(both))):
            places, offers = places_in(pool), offers_standing(pool)
            assert (pool.units, pool.people) == (sum(one.quantity for one in places), len(places))
            wished, asked = [as_wish(one) for one in places], [as_tiers(one) for one in offers]
            found = clear(asked, wished)
            assert pool.price_minor == (found.price if found else None)
            step_ = next_step(asked, wished, pool.price_minor)
            assert (pool.next_minor, pool.next_missing) == ((step_.price, step_.missing) if step_ else (None, None))
        twice = opened.execute(select(PoolPlace.customer_id).where(PoolPlace.status == "in").group_by(
            PoolPlace.customer_id, PoolPlace.need_id).having(func.count() > 1)).all()
        assert not twice


def test_the_same_joining_sent_twice_is_one_place(pools, portal):
    pool = pools.pool()
    where = f"/api/v1/pools/{pool['id']}/participants"
    sent = [pools.as_(people.IGOR).post(where, json=place(), headers={"Idempotency-Key": "k"}) for _each in range(2)]
    assert [one.status_code for one in sent] == [201, 201]
    assert pools.see(pool)["units"] == 9 and pools.see(pool, people.IGOR)["mine"]["top_price"] == eur("45.00")
