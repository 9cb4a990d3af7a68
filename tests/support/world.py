"""A small whole world, made over the API as its people would: one thing of every kind, and what nobody else may learn.

Olga's studio owns what stands here; Paul answers her price and makes the order; Igor names a price and stays unknown.
`world.things["draft"]` are the words that fill a route's path; `world.secrets` tells each secret from those who may read it.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from portal.accounts import actions as accounting
from portal.core.producers.actions import producer_for
from portal.exchange.models import ImportJob, ImportRun
from portal.exchange.webhooks.models import Delivery, Webhook
from portal.kernel.db import session
from tests import people
from tests.people import Person
from tests.storage.pictures import encoded, picture
from tests.support.cast import Cast
from tests.support.goods import LATER

Call = Callable[..., Any]  # call(person, method, path, json=..., files=...) -> (status, body)
SQUARE = {"type": "FragmentSelector", "conformsTo": "http://www.w3.org/TR/media-frags/", "value": "xywh=percent:10,10,20,20"}


@dataclass
class World:
    """What was made: path words by the name of a thing, and secrets by their text."""

    call: Call
    cast: Cast
    things: dict[str, dict[str, str]] = field(default_factory=dict)
    secrets: dict[str, frozenset[Person]] = field(default_factory=dict)
    quiet: set[str] = field(default_factory=set)  # secrets that programs are not told, or nobody any more

    def do(self, person: Person, method: str, path: str, body: Any = None, **more: Any) -> Any:
        """One call that has to succeed; gives its body."""
        status, said = self.call(person, method, "/api/v1" + path, json=body, **more)
        assert 200 <= status < 300, f"{method} {path} by {person}: {status} {said}"
        return said

    def secret(self, text: str, *known_to: Person, team: bool = True) -> str:
        """A text that only these people (and the team, unless told otherwise) may ever be shown."""
        self.secrets[text] = frozenset({*known_to, *((people.TOM, people.ADA) if team else ())})
        return text

    def __getitem__(self, name: str) -> str:
        """The id of a thing: the last word of its path."""
        return list(self.things[name].values())[-1]


def build(call: Call, cast: Cast, settle: Callable[[], object]) -> World:
    """The whole world. `settle` waits until the listeners have heard what was done."""
    made = World(call, cast)
    for person in people.CAST:
        cast.id(person)
    for step in (boards, ideas, prototypes, bids, awards, agreements, customers, accounts):
        step(made)
    settle()
    finding(made, settle)
    for step in LATER:
        step(made)
        settle()
    news = made.do(people.OLGA, "GET", "/notifications")["items"]
    made.things["notification"] = {"notification_id": news[0]["id"]}
    return made


def day(ahead: int) -> str:
    """A day from now on."""
    return (datetime.now(UTC).date() + timedelta(days=ahead)).isoformat()


def moment(days: float) -> str:
    """An instant from now on."""
    return (datetime.now(UTC) + timedelta(days=days)).isoformat(timespec="seconds").replace("+00:00", "Z")


def eur(amount: str) -> dict[str, str]:
    return {"amount": amount, "currency": "EUR"}


def file_of(world: World, person: Person, name: str = "lamp.png", size: int = 60) -> str:
    """A picture somebody brings."""
    data = encoded(picture(size, size), "PNG")
    return str(world.do(person, "POST", "/files", files={"file": (name, data, "image/png")})["id"])


def boards(world: World) -> None:
    """One board for all, one for the team."""
    opened = world.do(people.TOM, "POST", "/boards", {"slug": "lamps", "name": "Lamps"})
    hidden = world.do(people.TOM, "POST", "/boards", {"slug": "inner", "name": world.secret("Marigold board"),
                                                      "visibility": "team"})
    world.things["board"] = {"board_id": opened["id"]}
    world.things["hidden board"] = {"board_id": hidden["id"]}


def idea_by(world: World, person: Person, title: str, board: str = "lamps", **more: Any) -> str:
    """An idea of somebody."""
    body = {"board": board, "title": title, "text": f"{title}, told at length.", "rights_accepted": True, **more}
    return str(world.do(person, "POST", "/ideas", body)["id"])


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
    called = world.do(people.OLGA, "POST", f"/ideas/{draft}/coauthors", {"mail": people.IGOR.email})
    world.secrets["Quokka draft of Olga"] |= {people.IGOR}  # an invitation says to what
    world.things["coauthor"] = {"coauthor_id": called["id"]}
    inner = idea_by(world, people.TOM, world.secret("Heron plan of the team"), "inner", submit=True)
    inner_comment = world.do(people.TOM, "POST", f"/ideas/{inner}/comments", {"text": "Walrus talk of the team"})
    world.secret("Walrus talk of the team")
    change = world.do(people.IGOR, "POST", f"/ideas/{shown}/amendments", {
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


def prototypes(world: World) -> None:
    """One prototype the studio is invited to, with an open and an internal thread; one in preparation."""
    asset_file, draft_file = file_of(world, people.TOM, size=70), file_of(world, people.TOM, size=72)
    made = world.do(people.TOM, "POST", "/prototypes", {
        "title": world.secret("Sandpiper prototype", people.OLGA, people.MATS, people.VERA), "visibility": "invited"})["id"]
    version = world.do(people.TOM, "POST", f"/prototypes/{made}/versions", {
        "note": "First", "assets": [{"file_id": asset_file}]})
    seen = world.do(people.TOM, "POST", f"/versions/{version['id']}/publication")["content_hash"]
    world.do(people.TOM, "POST", f"/prototypes/{made}/status", {"status": "in_review"})
    guest = world.do(people.TOM, "POST", f"/prototypes/{made}/invitations", {
        "company_id": world.do(people.OLGA, "GET", "/me")["company_id"]})
    world.do(people.TOM, "POST", f"/prototypes/{made}/ideas", {"idea_id": world["idea"]})
    asset = version["assets"][0]["id"]
    thread = world.do(people.OLGA, "POST", f"/versions/{version['id']}/threads", {
        "text": "Could the hinge be brass?", "asset": asset, "selector": SQUARE})
    said = world.do(people.OLGA, "POST", f"/threads/{thread['id']}/comments", {"text": "Or bronze."})
    inner = world.do(people.TOM, "POST", f"/versions/{version['id']}/threads", {
        "text": world.secret("Ptarmigan thread of the team"), "internal": True})
    inner_said = world.do(people.TOM, "POST", f"/threads/{inner['id']}/comments", {
        "text": world.secret("Dotterel reply of the team")})
    preparing = world.do(people.TOM, "POST", f"/prototypes/{made}/versions", {
        "note": world.secret("Wigeon version to come"), "assets": [{"file_id": draft_file}]})
    draft = world.do(people.TOM, "POST", "/prototypes", {"title": world.secret("Bittern prototype to come")})["id"]
    world.things |= {
        "prototype": {"prototype_id": made}, "draft prototype": {"prototype_id": draft},
        "seen": {"content_hash": seen},
        "version": {"version_id": version["id"]}, "draft version": {"version_id": preparing["id"]},
        "thread": {"thread_id": thread["id"]}, "inner thread": {"thread_id": inner["id"]},
        "thread comment": {"thread_id": thread["id"], "comment_id": said["id"]},
        "inner comment": {"thread_id": inner["id"], "comment_id": inner_said["id"]},
        "asset": {"asset_id": preparing["assets"][0]["id"]}, "guest": {"prototype_id": made, "guest_id": guest["id"]},
        "linked idea": {"prototype_id": made, "idea_id": world["idea"]},
        "asset file": {"file_id": asset_file}, "draft asset file": {"file_id": draft_file}}


def price(title: str, **more: Any) -> dict[str, Any]:
    """The body of a bid."""
    return {"title": title, "description": "For the harbour.", "quantity": 24, "unit_price": eur("100.00"),
            "wanted_by": day(60), "valid_until": moment(20), "place": "Gothenburg",
            "requirements": [{"name": "Height", "kind": "number", "value": "280", "unit": "mm"}], **more}


def bids(world: World) -> None:
    """An open bid with an answer and a question, and one that Igor shows to Paul alone."""
    workshops = {}
    for person in (people.PAUL, people.PIA):
        actor = world.cast.actor(person)
        with world.cast.database.transaction():
            workshops[person] = producer_for(actor).id
    world.things |= {"paul's workshop": {"producer_id": workshops[people.PAUL]},
                     "pia's workshop": {"producer_id": workshops[people.PIA]}}
    bid = world.do(people.OLGA, "POST", "/bids", price("24 folding lamps"))
    answer = world.do(people.PAUL, "POST", f"/bids/{bid['id']}/answers", {
        "kind": "counter", "unit_price": eur("131.17"), "text": world.secret("Puffin price of Paul", people.PAUL, *STUDIO)})
    question = world.do(people.PAUL, "POST", f"/bids/{bid['id']}/questions", {
        "text": world.secret("Osprey question of Paul", people.PAUL, *STUDIO)})
    quiet = world.do(people.IGOR, "POST", "/bids", price(
        world.secret("Avocet lamps of one unknown", people.IGOR, people.PAUL), producers=[workshops[people.PAUL]]))
    world.secret(people.IGOR.name, people.IGOR)
    world.secret(people.IGOR.email, people.IGOR)
    world.things |= {
        "bid": {"bid_id": bid["id"]}, "quiet bid": {"bid_id": quiet["id"]},
        "answer": {"answer_id": answer["id"]}, "question": {"answer_id": question["id"]}}


STUDIO = (people.OLGA, people.MATS, people.VERA)


def awards(world: World) -> None:
    """A bid that was awarded to Paul; Pia lost. It became an order."""
    bid = world.do(people.OLGA, "POST", "/bids", price("50 wall lamps"))
    won = world.do(people.PAUL, "POST", f"/bids/{bid['id']}/answers", {"kind": "accept"})
    lost = world.do(people.PIA, "POST", f"/bids/{bid['id']}/answers", {
        "kind": "counter", "unit_price": eur("144.19"), "text": world.secret("Redshank price of Pia", people.PIA, *STUDIO)})
    order = world.do(people.OLGA, "POST", f"/answers/{won['id']}/acceptance", {
        "bid_version": bid["version"], "answer_version": won["version"]})
    world.things |= {
        "awarded bid": {"bid_id": bid["id"]}, "winning answer": {"answer_id": won["id"]},
        "losing answer": {"answer_id": lost["id"]}, "order": {"order_id": order.get("order_id") or order["id"]}}


def agreements(world: World) -> None:
    """A change the studio asks for, and a promise."""
    order = f"/orders/{world['order']}"
    change = world.do(people.OLGA, "POST", f"{order}/changes", {"reason": world.secret("Turnstone wish", *STUDIO, people.PAUL),
                                                                "promised_on": day(80)})
    world.do(people.PAUL, "POST", f"{order}/promises", {"promised_on": day(70), "reason": "The oven is free then."})
    world.things["change"] = {"order_id": world["order"], "change_id": change["id"]}


def customers(world: World) -> None:
    """The team's note and task about the studio."""
    found = world.do(people.TOM, "GET", "/customers")["items"]
    studio = next(one["id"] for one in found if one["name"] == people.NORDLICHT)
    note = world.do(people.TOM, "POST", f"/customers/{studio}/notes", {"body": world.secret("Whimbrel note on the studio")})
    task = world.do(people.TOM, "POST", f"/customers/{studio}/tasks", {"title": world.secret("Godwit task on the studio")})
    done = world.do(people.TOM, "POST", f"/customers/{studio}/tasks", {"title": "Write to them"})
    world.do(people.TOM, "POST", f"/customer-tasks/{done['id']}/completion")
    world.things |= {"customer": {"customer_id": studio}, "customer note": {"note_id": note["id"]},
                     "task": {"task_id": task["id"]}, "done task": {"task_id": done["id"]}}


def accounts(world: World) -> None:
    """Olga's session, token, notification and invitation; Mats as a member of hers."""
    world.cast.session(people.OLGA)
    token = world.do(people.OLGA, "POST", "/tokens", {"name": "a program", "scopes": ["read"]})
    invited = world.do(people.OLGA, "POST", "/invitations", {"mail": "new@example.com", "company_role": "member"})
    [one, *_more] = world.do(people.OLGA, "GET", "/sessions")["items"]
    with world.cast.database.transaction():
        someone = accounting.add_user("Fiona Far", "fiona@example.com", "customer").id
        run = ImportRun(kind="ideas", system="elsewhere", counts={"ideas": 0}, remarks={})
        session().add(run)
        look = {"columns": ["title"], "sample": [["A lamp"]], "words": {}, "rows": 1, "more": False}
        seen = {"ideas": look, "comments": None, "encoding": "utf-8", "separator": ",", "known": ""}
        job = ImportJob(name="lamps.csv", look=seen,
                        mapping={"columns": {"title": "title"}, "comment_columns": {}, "statuses": {}, "other_status": "",
                                 "board": "Lamps", "system": "elsewhere", "skip_bad": False}, report={})
        hook = Webhook(url="https://hooks.example/in", events=["idea.submitted"], boards=[], secret="whsec_of_the_world")
        session().add_all([job, hook])
        session().flush()
        telling = Delivery(webhook_id=hook.id, event="ping", body="{}", due_at=datetime.now(UTC))
        session().add(telling)
        session().flush()
    world.things |= {"member": {"user_id": world.cast.id(people.MATS)}, "person": {"user_id": someone},
                     "run": {"run_id": run.id}, "file job": {"job_id": job.id}, "webhook": {"webhook_id": hook.id},
                     "telling": {"webhook_id": hook.id, "delivery_id": telling.id},
                     "token": {"token_id": token["id"]}, "session": {"session_id": one["id"]},
                     "invitation": {"invitation_id": invited["id"]}}
