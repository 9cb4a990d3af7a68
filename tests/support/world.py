"""A small whole world, made over the API as its people would: one thing of every kind, and what nobody else may learn.

Olga's studio owns what stands here; Paul answers her price and makes the order; Igor names a price and stays unknown.
`world.things["draft"]` are the words that fill a route's path; `world.secrets` tells each secret from those who may read it.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from portal.accounts import actions as accounting
from portal.core.producers.actions import producer_for
from portal.exchange.models import ImportJob, ImportRun
from portal.exchange.webhooks.models import Delivery, Webhook
from portal.kernel.db import session
from portal.prototypes.interchange import taking_in
from tests import people
from tests.support.cast import Cast
from tests.support.goods import LATER
from tests.support.world_ideas import boards, finding, ideas
from tests.support.world_limits import limiting
from tests.support.world_made import SQUARE, Call, World, day, eur, file_of, moment
from tests.support.world_pooling import pooling
from tests.support.world_rules import secret_rules
from tests.support.world_sharing import sharing


def build(call: Call, cast: Cast, settle: Callable[[], object]) -> World:
    """The whole world. `settle` waits until the listeners have heard what was done."""
    made = World(call, cast)
    for person in people.CAST:
        cast.id(person)
    for step in (boards, ideas, prototypes, sharing, bids, awards, agreements, customers, accounts):
        step(made)
    settle()
    finding(made, settle)
    for step in (*LATER, pooling, limiting):
        step(made)
        settle()
    news = made.do(people.OLGA, "GET", "/notifications")["items"]
    made.things["notification"] = {"notification_id": news[0]["id"]}
    return made


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
    review = world.do(people.TOM, "POST", f"/versions/{version['id']}/review_groups", {
        "name": "House", "team": True, "segments": [world.secret("godwit-buyers")], "needed": 3})
    study = world.do(people.TOM, "POST", f"/versions/{version['id']}/studies", {
        "kind": "yes_no", "question": world.secret("Fulmar question of the room", people.OLGA, people.MATS, people.VERA)})
    world.do(people.MATS, "POST", f"/studies/{study['id']}/answers", {"value": 1, "words": "It folds so neatly."})
    draft = world.do(people.TOM, "POST", "/prototypes", {"title": world.secret("Bittern prototype to come")})["id"]
    world.things |= {
        "prototype": {"prototype_id": made}, "draft prototype": {"prototype_id": draft},
        "seen": {"content_hash": seen},
        "version": {"version_id": version["id"]}, "draft version": {"version_id": preparing["id"]},
        "thread": {"thread_id": thread["id"]}, "inner thread": {"thread_id": inner["id"]},
        "thread comment": {"thread_id": thread["id"], "comment_id": said["id"]},
        "inner comment": {"thread_id": inner["id"], "comment_id": inner_said["id"]},
        "asset": {"asset_id": preparing["assets"][0]["id"]}, "guest": {"prototype_id": made, "guest_id": guest["id"]},
        "study": {"study_id": study["id"]}, "review group": {"group_id": review["groups"][0]["id"]},
        "linked idea": {"prototype_id": made, "idea_id": world["idea"]},
        "report": {"paper_id": world.do(people.OLGA, "POST", f"/versions/{version['id']}/reports", {})["id"]},
        "annotation file": {"batch_id": _annotation_file(world, version["id"])},
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
    secret_rules(world)


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


def _annotation_file(world: World, version_id: str) -> str:
    """A file of annotations that Tom had tried."""
    words = {"id": "urn:elsewhere", "type": "Annotation", "body": "Words of elsewhere", "target": f"/versions/{version_id}"}
    tom = world.cast.actor(people.TOM)
    with world.cast.database.transaction():
        return taking_in.try_file(tom, version_id, [words], "elsewhere.json", "", None).id


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
