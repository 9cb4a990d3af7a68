"""Templates of a producer's answers: his workshop's alone, and what an answer begins with."""

from datetime import UTC, datetime, timedelta

from tests import people

PAUL, PIA = people.PAUL, people.PIA
BODY = {"name": "Usual", "text": "Made by hand in Lund.", "days": 21, "hours": 48,
        "lines": [{"name": "enamel", "met": "changed", "text": "two coats"}]}


def test_a_template_is_kept_changed_and_begun_with(market, client):
    made = market.post(PAUL, "/answer_templates", BODY, 201).get_json()
    assert {name: made[name] for name in BODY} == BODY
    again = market.post(PAUL, "/answer_templates", BODY)
    assert again.status_code == 422 and again.get_json()["errors"]["name"]
    assert market.post(people.CLARA, "/answer_templates", BODY).status_code == 403
    for days in ("-1", "1e3", "١٢", "NaN", "9" * 400):
        assert market.post(PAUL, "/answer_templates", {**BODY, "name": "Other", "days": days}).get_json()["errors"]["days"]
    at = f"/api/v1/answer_templates/{made['id']}"
    assert market.as_(PIA).put(at, json=BODY).status_code == 404 == market.as_(PIA).delete(at).status_code
    assert market.get(PIA, "/answer_templates")["items"] == []
    assert market.as_(PAUL).put(at, json={**BODY, "days": 14}, headers={"If-Match": '"9"'}).status_code == 412
    assert market.as_(PAUL).put(at, json={**BODY, "days": 14}).get_json()["version"] == 2
    bid = market.bid()
    day = (datetime.now(UTC).date() + timedelta(days=14)).isoformat()
    page = client(PAUL).get(f"/bids/{bid['id']}?template={made['id']}").get_data(as_text=True)
    for said in ("Made by hand in Lund.", f'value="{day}"', 'value="two coats"', 'aria-current="true"'):
        assert said in page, said
    other = client(PIA).get(f"/bids/{bid['id']}?template={made['id']}").get_data(as_text=True)
    assert "Made by hand" not in other
    form = {"name": "By form", "days": "x", "lines.0.name": "Enamel", "lines.0.met": "yes"}
    wrong = client(PAUL).post("/answer_templates", data=form)
    assert wrong.status_code == 422 and 'value="By form"' in wrong.get_data(as_text=True)
    assert client(PAUL).post("/answer_templates", data=form | {"days": "5"}).status_code == 303
    assert "Enamel" in client(PAUL).get("/answer_templates").get_data(as_text=True)
    assert client(PAUL).post(f"/answer_templates/{made['id']}/removal").status_code == 303
    assert [one["name"] for one in market.get(PAUL, "/answer_templates")["items"]] == ["By form"]
