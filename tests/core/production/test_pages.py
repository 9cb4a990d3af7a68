"""Production over HTTP: pages with their JSON twins, verbs as resources, photos, work centres, strangers, query counts."""

import io

import pytest

from portal.core.production import actions
from tests import people
from tests.core.production.making import again, do, in_work, make_all
from tests.storage.pictures import encoded, picture

API = "/api/v1/jobs_in_production"


def test_the_board_and_its_twin(portal, cast, client):
    order, jobs = in_work(portal, cast)
    page = client(people.PAUL).get("/production")
    assert page.status_code == 200
    for word in (order.number, "Spare shade", "Preparation", "Clara Brandt", "2 jobs are open"):
        assert word in page.text
    listed = client(people.PAUL).get(API).json["items"]
    assert {one["id"] for one in listed} == {one.id for one in jobs}
    assert [one["key"] for one in listed[0]["stages"]] == ["preparation", "making", "finishing", "packing"]
    assert client(people.PIA).get(API).json["items"] == []
    assert client(people.CLARA).get("/production").status_code == 403
    assert len(client(people.CLARA).get(API).json["items"]) == 2
    assert "Nothing is being made" in client(people.PIA).get("/production").text


def test_pages_of_the_list_follow_each_other(portal, cast, client):
    in_work(portal, cast)
    first = client(people.PAUL).get(f"{API}?limit=1").json
    second = client(people.PAUL).get(f"{API}?limit=1&after={first['next']}").json
    assert first["items"][0]["id"] != second["items"][0]["id"] and second["next"] is None


def test_a_job_as_page_and_json_for_each_side(portal, cast, client):
    _order, jobs = in_work(portal, cast)
    for person in (people.PAUL, people.CLARA, people.TOM):
        assert "Finishing" in client(person).get(f"/production/{jobs[0].id}").text
        answer = client(person).get(f"{API}/{jobs[0].id}")
        assert answer.json["quantity"] == 8 and answer.headers["ETag"] == '"1"'
    assert "Begin" in client(people.PAUL).get(f"/production/{jobs[0].id}").text
    assert "Begin<" not in client(people.CLARA).get(f"/production/{jobs[0].id}").text


def test_strangers_get_nothing(portal, cast, client):
    _order, jobs = in_work(portal, cast)
    job, stage = jobs[0].id, jobs[0].stages[0].id
    for person in (people.STRANGER, people.PIA):
        assert client(person).get(f"/production/{job}").status_code == 404
        assert client(person).get(f"{API}/{job}").status_code == 404
        assert client(person).get(f"/production/stages/{stage}").status_code == 404
        for verb in ("planning", "release", "unblock", "closing"):
            assert client(person).post(f"{API}/{job}/{verb}").status_code == 404
        for verb in ("start", "pause", "resumption", "completion", "approval"):
            assert client(person).post(f"{API}/stages/{stage}/{verb}", json={}).status_code == 404
    assert client().get(f"{API}/{job}").status_code == 401


def test_the_gate_over_http(portal, cast, client):
    _order, jobs = in_work(portal, cast)
    paul, clara, job = client(people.PAUL), client(people.CLARA), jobs[0]
    for stage in job.stages[:2]:
        assert paul.post(f"{API}/stages/{stage.id}/start").status_code == 200
        assert paul.post(f"{API}/stages/{stage.id}/completion", json={"note": "neat"}).status_code == 200
    gate = f"{API}/stages/{job.stages[2].id}"
    assert paul.post(f"{gate}/start").json["code"] == "gate_closed"
    assert paul.post(f"{gate}/question", json={"question": ""}).json["errors"]["question"]
    asked = paul.post(f"{gate}/question", json={"question": "Is this the blue?", "delay_days": 5})
    assert asked.json["stages"][2]["waiting"]["days"] == 5
    page = clara.get(f"/production/{job.id}").text
    assert "Is this the blue?" in page and "delivery moves by 5 days" in page and "Approve" in page
    assert "Is this the blue?" in clara.get(f"/orders/{job.order_id}").text
    empty = {"answer": "", "_form": f"no-{job.stages[2].id}"}
    shown = clara.post(f"/production/stages/{job.stages[2].id}/change-request", data=empty)
    assert shown.status_code == 422 and "Please fill this in" in shown.text
    assert clara.post(f"/production/stages/{job.stages[2].id}/approval", data={"answer": "Lovely"}).status_code == 303
    assert again(portal, job.id).stages[2].decision == "approved"


def test_a_key_sent_twice_starts_once(portal, cast, client):
    _order, jobs = in_work(portal, cast)
    url, paul = f"{API}/stages/{jobs[0].stages[0].id}/start", client(people.PAUL)
    first = paul.post(url, headers={"Idempotency-Key": "k1"})
    second = paul.post(url, headers={"Idempotency-Key": "k1"})
    assert (first.status_code, second.status_code) == (200, 200) and first.data == second.data
    assert paul.post(url).status_code == 409


def test_days_are_moved_with_if_match(portal, cast, client):
    _order, jobs = in_work(portal, cast)
    stage, paul = jobs[0].stages[3], client(people.PAUL)
    body = {"planned_start": "2031-01-01", "planned_end": "2031-01-05"}
    url = f"{API}/stages/{stage.id}"
    assert paul.patch(url, json=body, headers={"If-Match": '"1"'}).json["planned_end"] == "2031-01-05"
    assert paul.patch(url, json=body, headers={"If-Match": '"1"'}).status_code == 412
    assert paul.patch(url, json={**body, "planned_end": "2030-01-01"}).json["errors"]["planned_end"]
    assert "the plan ends on" in paul.get(f"/production/{jobs[0].id}").text


def test_photos_come_by_form_and_by_file_and_only_the_sides_see_them(portal, cast, client):
    _order, jobs = in_work(portal, cast)
    stage, paul = jobs[0].stages[0], client(people.PAUL)
    sent = paul.post(f"/production/stages/{stage.id}/photos", data={
        "file": (io.BytesIO(encoded(picture(), "PNG")), "work.png"), "note": "The first bend"})
    assert sent.status_code == 303
    job = again(portal, jobs[0].id)
    file_id = job.stages[0].photos[0].file_id
    assert 'alt="The first bend"' in paul.get(f"/production/{job.id}").text
    with client(people.CLARA).get(f"/files/{file_id}/w320.webp") as shown:
        assert shown.status_code == 200
    assert client(people.STRANGER).get(f"/files/{file_id}/w320.webp").status_code == 404
    own = paul.post("/api/v1/files", data={"file": (io.BytesIO(encoded(picture(40, 30), "PNG")), "b.png")}).json["id"]
    for _twice in range(2):
        answer = paul.post(f"{API}/stages/{stage.id}/photos", json={"file_id": own})
        assert answer.status_code == 201 and len(answer.json["stages"][0]["photos"]) == 2
    assert client(people.TOM).post(f"{API}/stages/{jobs[1].stages[0].id}/photos", json={"file_id": own}).status_code == 422
    assert paul.post(f"/production/stages/{stage.id}/photos", data={}).status_code == 422


def test_work_centres_belong_to_their_workshop(portal, cast, client):
    in_work(portal, cast)
    paul, pia = client(people.PAUL), client(people.PIA)
    made = paul.post("/api/v1/work_centres", json={"name": "Press", "weekly_hours": 30})
    assert made.status_code == 201
    assert paul.post("/api/v1/work_centres", json={"name": "Press", "weekly_hours": 9}).json["errors"]["name"]
    assert "30 hours a week" in paul.get("/production").text
    assert [one["name"] for one in paul.get("/api/v1/work_centres").json["items"]] == ["Press"]
    assert pia.delete(f"/api/v1/work_centres/{made.json['id']}").status_code == 404
    assert client(people.CLARA).post("/api/v1/work_centres", json={"name": "X", "weekly_hours": 1}).status_code == 403
    assert paul.delete(f"/api/v1/work_centres/{made.json['id']}").status_code == 204


@pytest.mark.parametrize("path", ["/production", API])
def test_lists_ask_as_often_for_many_jobs_as_for_few(portal, cast, client, count_queries, path):
    in_work(portal, cast)
    paul = client(people.PAUL)
    paul.get(path)
    with count_queries() as few:
        paul.get(path)
    for _more in range(3):
        in_work(portal, cast)
    with count_queries() as many:
        paul.get(path)
    assert len(many) == len(few), f"{few}\n{many}"


def test_the_orders_page_shows_every_stage_of_making(portal, cast, client):
    order, jobs = in_work(portal, cast)
    make_all(portal, cast, jobs[0])
    text = client(people.CLARA).get(f"/orders/{order.id}").text
    assert "How it is made" in text and "Approved by the customer" in text
    do(portal, cast.actor(people.PAUL), actions.close, jobs[0].id)
    assert client(people.PAUL).get(f"{API}/{jobs[0].id}").json["state"] == "done"


def test_the_room_hears_each_step_neutral_of_who_looks(portal, cast):
    order, jobs = in_work(portal, cast)
    do(portal, cast.actor(people.PAUL), actions.start, jobs[0].stages[0].id)
    book, room = portal.extensions["hub"].book, f"order:{order.id}"
    with portal.database.transaction(write=False):
        events = book.events(room, book.rows_after(room, 0), "ru")
    started = next(one for one in events if one["type"] == "order.stage_started")
    assert f'id="job-{jobs[0].id}"' in started["html"] and "<form" not in started["html"]
    assert started["data"]["stage_id"] == jobs[0].stages[0].id and started["data"]["job"]["state"] == "in_progress"
