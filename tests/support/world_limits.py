"""Of the small whole world what waits for a colleague: Mats may not change the studio's place in the pool by himself."""

from tests import people
from tests.support.world_made import World, eur


def limiting(world: World) -> None:
    """A change that Mats wrote down for Olga; afterwards he has no limit again."""
    mats = f"/company/limits/{world.cast.id(people.MATS)}"
    world.do(people.OLGA, "POST", mats, {"limits": [eur("1.00")]})
    waits = world.do(people.MATS, "POST", f"/pools/{world['pool']}/participation?ask={world.cast.id(people.OLGA)}", {
        "quantity": 9, "top_price": eur("46.83"),
        "place": world.secret("Dunlin lane 3", people.OLGA, people.MATS, people.VERA, team=False)})
    world.secret("46.83", people.OLGA, people.MATS, people.VERA, team=False)
    world.do(people.OLGA, "POST", mats, {"limits": []})
    world.things["waiting"] = {"waiting_id": waits["id"]}
