"""Of the small whole world what is bought together: Olga's studio opens a pool, Igor is in it unknown, Paul names prices."""

from tests import people
from tests.support.world_made import World, day, eur, moment


def pooling(world: World) -> None:
    """A pool with two customers and one workshop's tiers."""
    studio = (people.OLGA, people.MATS, people.VERA)
    bid = world.do(people.OLGA, "POST", "/bids", {
        "title": "Reading lamps together", "quantity": 8, "unit_price": eur("47.91"), "wanted_by": day(60),
        "valid_until": moment(20), "place": "Gothenburg"})
    pool = world.do(people.OLGA, "POST", f"/bids/{bid['id']}/pool", {"closes_at": moment(10)})
    offer = world.do(people.PAUL, "POST", f"/pools/{pool['id']}/offers", {
        "tiers": [{"least": 10, "price": eur("40.00")}, {"least": 30, "price": eur("35.00")}],
        "text": world.secret("Plover prices of Paul", people.PAUL, people.IGOR, *studio)})["offers"][0]["id"]
    world.do(people.IGOR, "POST", f"/pools/{pool['id']}/participants", {
        "quantity": 5, "top_price": eur("43.19"), "place": world.secret("Lapwing street 7", people.IGOR, team=False)})
    world.secret("43.19", people.IGOR, team=False)
    world.things |= {"pool": {"pool_id": pool["id"]}, "pool offer": {"offer_id": offer}}
