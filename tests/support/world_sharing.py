"""The part of the small world that is shared by links, letters and terms."""

from tests import people
from tests.support.world_made import World, file_of


def sharing(world: World) -> None:
    """A guest link and a letter to the studio's prototype; another one that the studio has not accepted the terms of."""
    at = f"/prototypes/{world['prototype']}"
    link = world.do(people.TOM, "POST", f"{at}/links", {"name": world.secret("Sanderling link of the team"), "password": "x"})
    letter = world.do(people.TOM, "POST", f"{at}/letters", {"mail": world.secret("curlew-to-come@example.org")})
    closed = world.do(people.TOM, "POST", "/prototypes", {
        "title": world.secret("Lapwing prototype under terms"), "visibility": "invited"})["id"]
    version = world.do(people.TOM, "POST", f"/prototypes/{closed}/versions", {
        "note": world.secret("Avocet version under terms"), "assets": [{"file_id": file_of(world, people.TOM, size=74)}]})
    world.do(people.TOM, "POST", f"/versions/{version['id']}/publication")
    world.do(people.TOM, "POST", f"/prototypes/{closed}/status", {"status": "in_review"})
    terms = world.do(people.TOM, "PUT", f"/prototypes/{closed}/terms", {
        "text": world.secret("Plover terms for the studio", people.OLGA, people.MATS, people.VERA)})
    world.do(people.TOM, "POST", f"/prototypes/{closed}/invitations", {
        "company_id": world.do(people.OLGA, "GET", "/me")["company_id"]})
    thread = world.do(people.TOM, "POST", f"/versions/{version['id']}/threads", {
        "text": world.secret("Redshank thread under terms"), "asset": version["assets"][0]["id"]})
    world.things |= {
        "guest link": {"prototype_id": world["prototype"], "link_id": link["id"]},
        "newcomer": {"prototype_id": world["prototype"], "letter_id": letter["id"]},
        "closed prototype": {"prototype_id": closed}, "closed version": {"version_id": version["id"]},
        "closed thread": {"thread_id": thread["id"]}, "terms": {"sha256": terms["terms_sha256"]},
        "closed file": {"file_id": version["assets"][0]["file_id"]},
    }
