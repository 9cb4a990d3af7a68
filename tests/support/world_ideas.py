"""The ideas of the small whole world: boards, ideas with all that stands around them, and what is found of them."""

from collections.abc import Callable

from tests import people
from tests.support.world_made import World, day, eur, file_of, idea_by


def boards(world: World) -> None:
    """One board for all, one for the team."""
    opened = world.do(people.TOM, "POST", "/boards", {"slug": "lamps", "name": "Lamps"})
    hidden = world.do(people.TOM, "POST", "/boards", {"slug": "inner", "name": world.secret("Marigold board"),
                                                      "visibility": "team"})
    world.things["board"] = {"board_id": opened["id"]}
    world.things["hidden board"] = {"board_id": hidden["id"]}


def ideas(world: World) -> None:
    """An idea with comments, a note and support; a draft with a picture; one on the team's board."""
    shown = idea_by(world, people.OLGA, "A lamp that folds flat", submit=True)
    large = file_of(world, people.OLGA, "large.png", 2600)
    said = world.do(people.OLGA, "POST", f"/ideas/{shown}/comments", {"text": "It should fit into a drawer."})
    note = world.do(people.TOM, "POST", f"/ideas/{shown}/comments", {
        "text": world.secret("Pelican note of the team"), "internal": True})
    world.do(people.OLGA, "PUT", f"/ideas/{shown}/support", {"quantity": 7, "top_price": eur("61.37"), "by_date": day(90)})
    hidden_file = file_of(world, people.OLGA, "draft.png", 64)
    draft = idea_by(world, people.OLGA, world.secret("Quokka draft of Olga", people.OLGA, team=False), pictures=[hidden_file])
    called = world.do(people.OLGA, "POST", f"/ideas/{draft}/coauthors", {"mail": people.CLARA.email})
    world.secrets["Quokka draft of Olga"] |= {people.CLARA}  # an invitation says to what
    world.things["coauthor"] = {"coauthor_id": called["id"]}
    inner = idea_by(world, people.TOM, world.secret("Heron plan of the team"), "inner", submit=True)
    inner_comment = world.do(people.TOM, "POST", f"/ideas/{inner}/comments", {"text": "Walrus talk of the team"})
    world.secret("Walrus talk of the team")
    change = world.do(people.CLARA, "POST", f"/ideas/{shown}/amendments", {
        "field": "title", "title": "A lamp that folds twice", "reason": "It is long."})
    inner_change = world.do(people.ADA, "POST", f"/ideas/{inner}/amendments", {
        "field": "title", "title": world.secret("Grebe change of the team"), "reason": "So."})
    world.do(people.TOM, "PUT", f"/boards/{world['board']}/rules", {"criteria": [{"name": "Fit"}]})
    milestone = world.do(people.TOM, "POST", f"/ideas/{shown}/milestones", {"target": 900})
    ready = world.do(people.TOM, "POST", "/ready_answers", {
        "reason": "too_costly", "title": "Dear", "text": world.secret("Osprey explanation that lies ready")})
    scored = idea_by(world, people.OLGA, "A lamp that is scored", submit=True)
    world.do(people.TOM, "POST", f"/ideas/{scored}/scoring", {"reviewers": []})
    card = world.do(people.TOM, "PUT", f"/ideas/{scored}/scores", {
        "marks": {"1": 4}, "hand_in": True, "text": world.secret("Lynx remark of a reviewer")})["mine"]["id"]
    world.things |= {
        "amendment": {"amendment_id": change["id"]}, "team amendment": {"amendment_id": inner_change["id"]},
        "milestone": {"milestone_id": milestone["id"]}, "ready answer": {"answer_id": ready["id"]},
        "scored idea": {"idea_id": scored}, "scorecard": {"card_id": card},
        "idea": {"idea_id": shown}, "draft": {"idea_id": draft}, "team idea": {"idea_id": inner},
        "comment": {"idea_id": shown, "comment_id": said["id"]}, "note": {"idea_id": shown, "comment_id": note["id"]},
        "team comment": {"idea_id": inner, "comment_id": inner_comment["id"]},
        "draft file": {"file_id": hidden_file}, "large file": {"file_id": large}}
    merging(world, shown)


def merging(world: World, shown: str) -> None:
    """Another idea of Olga's that the team would merge into the first, if she agrees, and that is named as related to it."""
    clamp = idea_by(world, people.OLGA, "A clamp for that lamp", submit=True)
    merge = world.do(people.TOM, "POST", f"/ideas/{clamp}/merge", {"into": shown, "text": "One thing, we think."})
    named = world.do(people.TOM, "POST", f"/ideas/{shown}/relations", {"idea_id": clamp})["items"]
    world.things |= {"clamp idea": {"idea_id": clamp}, "merge": {"merge_id": merge["id"]},
                     "relation": {"idea_id": shown, "relation_id": named[0]["relation_id"]}}


def finding(world: World, settle: Callable[[], object]) -> None:
    """A search Olga keeps, and two ideas on the team's board that may be the same."""
    kept = world.do(people.OLGA, "POST", "/ideas/searches", {"name": world.secret("Curlew search", people.OLGA, team=False),
                                                             "q": "heron", "tell": True})
    world.things["search"] = {"search_id": kept["id"]}
    idea_by(world, people.TOM, world.secret("A heron plan of the team"), "inner", submit=True)
    settle()
    pair = world.do(people.TOM, "GET", "/ideas/duplicates")["items"][0]
    world.things["pair"] = {"pair_id": pair["id"]}
