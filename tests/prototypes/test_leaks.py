"""What the team says among itself reaches no customer: no page, JSON, count, number, search, catch-up or room."""

import json

import pytest

from portal.kernel.errors import NotFound
from portal.prototypes import actions, queries
from portal.prototypes.live import who
from tests import people

API = "/api/v1"
CANARY = "canary-8d1f"


@pytest.fixture
def told(hands, stage):
    """A public thread, an internal one with a reply, another public one."""
    first = hands.thread(people.CLARA, stage, "Public one")
    hidden = hands.thread(people.TOM, stage, f"{CANARY} secret margin", internal=True, label="urgent")
    said = hands.do(people.ADA, actions.reply, hidden.id, f"{CANARY} indeed")
    hands.do(people.TOM, actions.edit_comment, hidden.id, hands.see(people.TOM, queries.whole_thread, hidden.id).comments[0].id,
             f"{CANARY} edited")
    hands.do(people.TOM, actions.resolve, hidden.id, "later")
    second = hands.thread(people.CLARA, stage, "Public two")
    return first, hidden, said, second


def test_numbers_and_counts_do_not_tell(hands, stage, told, client):
    first, hidden, _said, second = told
    assert (first.number, second.number, hidden.number) == (1, 2, 1)
    seen = client(people.CLARA).get(f"{API}/prototypes/{stage.prototype}").json
    assert (seen["threads"], seen["open_threads"]) == (2, 2)
    assert "internal_count" not in json.dumps(seen)


@pytest.mark.parametrize("person", [people.CLARA, people.VERA, people.PAUL, None])
def test_no_page_and_no_json_holds_it(client, hands, cast, told, stage, person):
    cast.id(people.PAUL)
    hands.do(people.TOM, actions.edit, stage.prototype, visibility="public")
    _first, hidden, said, _second = told
    his = client(person)
    for at in (f"/prototypes/{stage.prototype}", f"/prototypes/{stage.prototype}?version=1", "/prototypes",
               f"/prototypes?q={CANARY}",
               f"/versions/{stage.version}", f"{API}/prototypes/{stage.prototype}", f"{API}/versions/{stage.version}/threads",
               f"{API}/prototypes/{stage.prototype}/annotations", f"{API}/prototypes/{stage.prototype}/decisions",
               f"{API}/prototypes/{stage.prototype}/events?after=0", f"{API}/prototypes?q={CANARY}"):
        answer = his.get(at)
        assert answer.status_code == 200, at
        body = answer.get_data(as_text=True)
        assert f"{CANARY} " not in body and hidden.id not in body and "/internal" not in body, at
    for at in (f"/threads/{hidden.id}", f"{API}/threads/{hidden.id}", f"{API}/threads/{hidden.id}/comments",
               f"{API}/prototypes/{stage.prototype}/events?audience=internal"):
        assert his.get(at).status_code == 404, at
    refused = {404, 401} if person is None else {404}
    for at in (f"threads/{hidden.id}/comments", f"threads/{hidden.id}/resolution", f"threads/{hidden.id}/reopening",
               f"threads/{hidden.id}/price_wish"):
        money = {"amount": "1.00", "currency": "EUR"}
        body = {"comments": {"text": "x"}, "resolution": {"reason": "done"}, "reopening": {},
                "price_wish": {"would_pay": money, "instead_of": money}}[at.split("/")[-1]]
        assert his.post(f"{API}/{at}", json=body).status_code in refused, at
    assert his.get(f"{API}/threads/{hidden.id}/comments/{said.id}").status_code in refused
    mine = his.post(f"{API}/versions/{stage.version}/threads", json={"text": "x", "internal": True})
    assert mine.status_code == (401 if person is None else 403)


def test_catch_up_is_gap_free_without_it(client, stage, told):
    heard = client(people.CLARA).get(f"{API}/prototypes/{stage.prototype}/events").json
    assert [one["seq"] for one in heard["items"]] == list(range(1, heard["seq"] + 1))
    assert [one["type"] for one in heard["items"]][-2:] == ["comment.posted", "comment.posted"]
    inside = client(people.TOM).get(f"{API}/prototypes/{stage.prototype}/events?audience=internal&after=2").json
    types = [one["type"] for one in inside["items"]]
    assert types[-4:] == ["comment.posted", "comment.posted", "comment.edited", "thread.resolved"]
    assert CANARY in inside["items"][-2]["html"]


def test_catch_up_gives_html_and_data_and_goes_on(client, stage, told):
    clara = client(people.CLARA)
    first = clara.get(f"{API}/prototypes/{stage.prototype}/events?limit=2").json
    assert first["next"] == "2" and len(first["items"]) == 2
    rest = clara.get(f"{API}/prototypes/{stage.prototype}/events?after=2").json
    assert rest["next"] is None
    posted = rest["items"][-1]
    assert posted["data"]["comment"]["text"] == "Public two" and "Public two" in posted["html"]
    assert posted["data"]["thread"]["number"] == 2 and posted["actor"]["name"] == "Clara Brandt"


def test_the_doors(portal, cast, hands):
    everybody = [cast.actor(one) for one in (people.TOM, people.ADA, people.CLARA, people.PAUL, people.MATS)]
    names = {one.key: one.name.split()[0] for one in everybody}

    def inside(prototype, audience=""):
        with portal.database.transaction(write=False):
            return {names[key] for key in who(prototype, audience, everybody)}

    stage = hands.prototype("invited")
    assert inside(stage.prototype) == {"Tom", "Ada"}
    hands.do(people.TOM, actions.invite, stage.prototype, company_id=cast.actor(people.MATS).company_id)
    assert inside(stage.prototype) == {"Tom", "Ada", "Mats"}
    assert inside(stage.prototype, "internal") == {"Tom", "Ada"}
    assert inside(stage.prototype, "elsewhere") == set() == inside("0" * 13)
    assert inside(hands.prototype("customers").prototype) == {"Tom", "Ada", "Clara", "Mats"}
    assert inside(hands.prototype("public").prototype) == {"Tom", "Ada", "Clara", "Mats", "Paul"}
    assert inside(_draft(hands)) == {"Tom", "Ada"}


def _draft(hands):
    return hands.do(people.TOM, actions.create, "Draft", "", "public").id


def test_drafts_are_the_teams(hands, stage, client):
    draft = hands.version(stage.prototype, width=77, publish=False)
    clara = client(people.CLARA)
    assert len(clara.get(f"{API}/prototypes/{stage.prototype}").json["versions"]) == 1
    assert clara.get(f"{API}/versions/{draft.id}").status_code == 404
    assert clara.get(f"/prototypes/{stage.prototype}?version=2").status_code == 404
    with pytest.raises(NotFound):
        hands.do(people.CLARA, actions.open_thread, draft.id, "x")
