"""What the small world has of things for some: boards for invited people and for a segment, what waits, what was taken out."""

from typing import Any

from tests import people
from tests.storage.pictures import encoded, picture


def boards_for_some(world: Any) -> None:
    """A board Paul is invited to, one for the studio's segment, and one in the archive."""
    circle = world.do(people.TOM, "POST", "/boards", {
        "slug": "circle", "name": world.secret("Kestrel circle", people.PAUL), "visibility": "invited"})["id"]
    guest = world.do(people.TOM, "POST", f"/boards/{circle}/guests", {"user_id": world.cast.id(people.PAUL)})
    shown = _picture(world)
    inner = _idea(world, people.TOM, world.secret("Merlin plan among the invited", people.PAUL), "circle", pictures=[shown])
    said = world.do(people.TOM, "POST", f"/ideas/{inner}/comments", {
        "text": world.secret("Hobby words among the invited", people.PAUL)})["id"]
    segment = world.do(people.TOM, "POST", "/boards", {
        "slug": "segment", "name": world.secret("Sanderling segment", *STUDIO), "visibility": "segment"})["id"]
    world.do(people.TOM, "PUT", f"/boards/{segment}/segments", {"tags": [world.secret("plover-tag")]})
    world.do(people.TOM, "PUT", f"/customers/{world['customer']}/tags", {"tags": ["plover-tag"]})
    knot = _idea(world, people.TOM, world.secret("Knot plan of the segment", *STUDIO), "segment")
    stowed = world.do(people.TOM, "POST", "/boards", {"slug": "stowed", "name": "Lamps of last year"})["id"]
    world.do(people.TOM, "POST", f"/boards/{stowed}/archiving")
    world.things |= {
        "circle": {"board_id": circle}, "circle guest": {"board_id": circle, "guest_id": guest["id"]},
        "invited idea": {"idea_id": inner}, "invited comment": {"idea_id": inner, "comment_id": said},
        "invited file": {"file_id": shown}, "segment": {"board_id": segment}, "segment idea": {"idea_id": knot},
        "stowed board": {"board_id": stowed}}


def moderated(world: Any) -> None:
    """A report, an idea and a comment that wait, an idea and a comment that were taken out."""
    idea = world["idea"]
    spoken = world.do(people.PAUL, "POST", f"/ideas/{idea}/comments", {"text": "I could make this."})["id"]
    world.do(people.PIA, "POST", f"/comments/{spoken}/reports", {
        "reason": "other", "words": world.secret("Egret report of Pia")})
    case = _newest_case(world, "reported")
    world.do(people.TOM, "POST", "/boards", {"slug": "strict", "name": "Looked at first", "hold_new": True})
    strict = _idea(world, people.TOM, "A lamp for everybody", "strict")
    held = _idea(world, people.OLGA, world.secret("Fulmar idea that waits", people.OLGA), "strict")
    held_case = _newest_case(world, "held")
    world.do(people.STRANGER, "POST", f"/ideas/{strict}/comments", {
        "text": world.secret("Dunlin words that wait", people.STRANGER)})
    gone = _idea(world, people.MATS, world.secret("Brambling idea taken out", people.MATS), "lamps")
    world.do(people.STRANGER, "POST", f"/ideas/{gone}/reports", {"reason": "rights"})
    world.do(people.TOM, "POST", f"/moderation/{_newest_case(world, 'reported')}/removal", {
        "reason": "rights", "words": world.secret("Gannet reason of the team", people.MATS)})
    words = world.secret("Gadwall words taken out", people.PAUL)
    world.quiet.add(words)
    taken = world.do(people.PAUL, "POST", f"/ideas/{idea}/comments", {"text": words})["id"]
    world.do(people.TOM, "DELETE", f"/comments/{taken}")
    world.things |= {
        "case": {"case_id": case}, "held case": {"case_id": held_case}, "held idea": {"idea_id": held},
        "gone idea": {"idea_id": gone}, "gone comment": {"idea_id": idea, "comment_id": taken}}


STUDIO = (people.OLGA, people.MATS, people.VERA)


def _newest_case(world: Any, cause: str) -> str:
    return str(world.do(people.TOM, "GET", f"/moderation?cause={cause}")["items"][-1]["id"])


def _idea(world: Any, person: Any, title: str, board: str, **more: Any) -> str:
    body = {"board": board, "title": title, "text": "Told at length.", "rights_accepted": True, "submit": True, **more}
    return str(world.do(person, "POST", "/ideas", body)["id"])


def _picture(world: Any) -> str:
    data = encoded(picture(66, 66), "PNG")
    return str(world.do(people.TOM, "POST", "/files", files={"file": ("inner.png", data, "image/png")})["id"])
