"""The part of the small world that only Paul's own people may read: a secret rule and its prices."""

from tests import people
from tests.support.world_made import World, eur


def secret_rules(world: World) -> None:
    """A rule for very many pieces, which no bid of this world asks for."""
    hidden = world.secret("7391.37", people.PAUL, team=False)
    rule = world.do(people.PAUL, "POST", "/pricing/rules", {
        "name": world.secret("Whimbrel rule of Paul", people.PAUL, team=False), "currency": "EUR", "quantity_from": 500_000,
        "yes_from": eur("7000.00"), "yes_to": eur(hidden), "ask_from": eur("7400.00"), "ask_to": eur("7900.00"),
        "text": "As always."})
    world.do(people.PAUL, "POST", f"/pricing/rules/{rule['id']}/switch", {"on": True})
    world.do(people.PAUL, "POST", "/pricing/capacity", {"week": "2027-05-03", "room": 40})
    world.things["rule"] = {"rule_id": rule["id"]}
