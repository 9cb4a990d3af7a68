"""What a program can rely on: problems with stable codes, strict bodies, keys that make a POST happen once, versions, lists."""

import json
import threading
from datetime import date

import pytest
from marshmallow import fields
from openapi_spec_validator import OpenAPIV31SpecValidator

from portal.kernel.ids import new_id
from portal.web.routes import all_routes
from tests import people
from tests.support.inside import API

JSON = {"Content-Type": "application/json"}


@pytest.fixture
def olga(world_inside):
    """Olga's program: `olga("POST", path, body)`; what it writes is kept, so it writes only what nobody counts."""
    client, bearer = world_inside.browser(None), world_inside.bearer(people.OLGA)

    def call(method, path, body=None, raw=None, **headers):
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        sent = {"json": body} if raw is None and body is not None else {"data": raw, "headers": {}}
        sent["headers"] = {**bearer, **(JSON if raw is not None else {}), **named}
        return client.open(API + path, method=method, buffered=True, **sent)

    return call


def problem(answer, status, code):
    said = answer.get_json()
    assert (answer.status_code, answer.mimetype) == (status, "application/problem+json"), answer.get_data(as_text=True)[:300]
    assert {"type", "title", "status", "detail", "code"} <= set(said) and said["status"] == status and said["code"] == code
    assert said["detail"] and "Traceback" not in said["detail"]
    return said


def test_each_refusal_is_a_problem_with_its_code(world_inside, olga):
    nobody, idea = world_inside.browser(None), f"/ideas/{world_inside.world['idea']}"
    problem(olga("POST", "/ideas", raw=b"{no json"), 400, "not_understood")
    problem(olga("POST", "/ideas", raw=b"[1]"), 400, "not_understood")
    problem(nobody.get(f"{API}/me"), 401, "sign_in_needed")
    problem(nobody.get(f"{API}/me", headers={"Authorization": "Bearer mq_guessed"}), 401, "sign_in_needed")
    problem(olga("POST", f"{idea}/status", {"status": "under_review", "response": "x"}), 403, "forbidden")
    problem(olga("GET", f"/ideas/{new_id()}"), 404, "not_found")
    problem(olga("GET", "/nothing/here"), 404, "not_found")
    assert "GET" in problem_allows(olga("DELETE", "/me"))
    said = problem(olga("POST", f"{idea}/submission", {"rights_accepted": True}), 409, "idea_submitted")
    assert said["state"] == "submitted" and "withdraw" in said["possible"]
    problem(olga("PATCH", idea, {"title": "Other"}, If_Match='"999"'), 412, "stale")
    problem(olga("POST", f"{idea}/comments", raw=b"x" * (2 << 20) + b"x"), 413, "too_large")
    problem(olga("POST", f"{idea}/comments", raw=b"text=hello", Content_Type="text/plain"), 415, "wrong_type")
    assert "text" in problem(olga("POST", f"{idea}/comments", {"text": ""}), 422, "invalid")["errors"]


def problem_allows(answer):
    problem(answer, 405, "method_not_allowed")
    return answer.headers["Allow"]


def test_too_many_at_once_are_told_how_long_to_wait(world_inside, olga):
    limits = world_inside.app.limits
    limits.enabled = True
    try:
        answers = [olga("POST", "/notifications/read") for _each in range(310)]
    finally:
        limits.enabled = False
    slow = next(one for one in answers if one.status_code == 429)
    problem(slow, 429, "slow_down")
    assert int(slow.headers["Retry-After"]) > 0


TAKING = sorted({(route.api, route.method): route for route in all_routes().values() if route.api and route.takes}.items())


def test_every_schema_refuses_what_it_does_not_know_and_what_nobody_may_set():
    injected = {"id": "0" * 13, "status": "awarded", "state": "awarded", "created_at": "2020-01-01T00:00:00Z", "version": 9,
                "is_admin": True, "user_id": "0" * 13, "author_id": "0" * 13, "made_up": 1}
    for (path, _method), route in TAKING:
        made = route.takes()
        for name in set(injected) - {one.data_key or key for key, one in made.fields.items() if not one.dump_only}:
            assert name in made.validate({name: injected[name]}), f"{path} takes {name}"
        for key, field in made.fields.items():  # and what is nested in it
            inner = field.inner if isinstance(field, fields.List) else field
            if isinstance(inner, fields.Nested):
                row = {"title": "Lamp", "name": "Height", "made_up": 1}
                value = [row] if isinstance(field, fields.List) else row
                assert "made_up" in str(made.validate({key: value})), f"{path} takes anything inside {key}"


OWNED = {"status", "state", "created_at", "author_id", "version", "is_admin", "verified_at"}


def test_no_schema_knows_a_field_that_only_we_set():
    allowed = {("/ideas/<id:idea_id>/status", "status"), ("/prototypes/<id:prototype_id>/status", "status"),
               ("/ideas/searches", "status"),  # the filter of a kept search
               # the version of one's place that was read
               ("/pools/<id:pool_id>/participants", "version"), ("/pools/<id:pool_id>/participation", "version")}
    found = {(path.removeprefix(API), key) for (path, _method), route in TAKING for key, field in route.takes().fields.items()
             if key in OWNED and not field.dump_only}
    assert found <= allowed, f"a client may set {sorted(found - allowed)}"


def test_injected_fields_change_nothing(world_inside, olga):
    idea = f"/ideas/{world_inside.world['idea']}"
    for path, body in ((f"{idea}/comments", {"text": "Hello"}), ("/ideas", {"board": "lamps", "title": "Mine"}),
                       ("/tokens", {"name": "mine"})):
        for name, value in (("author_id", world_inside.cast.id(people.TOM)), ("status", "planned"), ("role", "admin"),
                            ("created_at", "2020-01-01T00:00:00Z"), ("id", new_id())):
            said = problem(olga("POST", path, {**body, name: value}), 422, "invalid")
            assert name in said["errors"]
    problem(olga("PATCH", "/me", {"role": "admin"}), 422, "invalid")


def test_a_key_makes_a_post_happen_once(world_inside, olga):
    path, key = f"/ideas/{world_inside.world['idea']}/comments", new_id()
    first = olga("POST", path, {"text": "Once"}, Idempotency_Key=key)
    again = olga("POST", path, {"text": "Once"}, Idempotency_Key=key)
    assert first.status_code == again.status_code == 201 and first.get_data() == again.get_data()
    assert again.headers["Idempotent-Replay"] == "true" and "Idempotent-Replay" not in first.headers
    assert again.headers["Content-Type"] == first.headers["Content-Type"]
    problem(olga("POST", path, {"text": "Twice"}, Idempotency_Key=key), 422, "key_reused")
    problem(olga("POST", path, {"text": "Once"}, Idempotency_Key="k" * 256), 422, "invalid")
    other = world_inside.browser(None).post(API + path, json={"text": "Once"}, headers={
        **world_inside.bearer(people.PAUL), "Idempotency-Key": key})
    assert other.status_code == 201 and other.get_json()["id"] != first.get_json()["id"], "keys are each person's own"


def test_a_refused_post_does_not_use_its_key_up(world_inside, olga):
    path, key = f"/ideas/{world_inside.world['idea']}/comments", new_id()
    problem(olga("POST", path, {"text": ""}, Idempotency_Key=key), 422, "invalid")
    assert olga("POST", path, {"text": "Now."}, Idempotency_Key=key).status_code == 201


def test_one_key_sent_ten_times_at_once_is_done_once(world_inside, olga):
    path, key, answers = f"/ideas/{world_inside.world['idea']}/comments", new_id(), []
    gate = threading.Barrier(10)

    def send():
        gate.wait()
        answers.append(world_inside.call(people.OLGA, "POST", API + path, json={"text": key}, key=key))

    threads = [threading.Thread(target=send) for _each in range(10)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    good = {json.dumps(body) for status, body in answers if status == 201}
    assert len(good) == 1 and {status for status, _body in answers} <= {201, 409}
    assert all(body["code"] == "still_running" for status, body in answers if status == 409)


def test_a_single_thing_has_an_etag_and_an_old_one_is_refused(world_inside, olga):
    idea = olga("POST", "/ideas", {"board": "lamps", "title": "A draft to change"}).get_json()["id"]
    read = olga("GET", f"/ideas/{idea}")
    tag = read.headers["ETag"]
    assert olga("GET", f"/ideas/{idea}", If_None_Match=tag).status_code == 304
    assert olga("PATCH", f"/ideas/{idea}", {"title": "Changed"}, If_Match=tag).status_code == 200
    problem(olga("PATCH", f"/ideas/{idea}", {"title": "Lost"}, If_Match=tag), 412, "stale")
    problem(olga("PATCH", f"/ideas/{idea}", {"title": "x"}, If_Match="no tag"), 400, "not_understood")
    assert olga("DELETE", f"/ideas/{idea}").status_code == 204


LISTS = sorted({route.api for route in all_routes().values()
                if route.api and route.many and route.method == "GET" and "<" not in route.api})


@pytest.mark.parametrize("path", LISTS)
def test_lists_have_one_shape_and_sane_words(world_inside, path):
    client, bearer = world_inside.browser(None), world_inside.bearer(people.ADA)
    path += f"?order={world_inside.world['order']}&" if path.endswith("/units") else "?"
    said = client.get(path, headers=bearer)
    if said.status_code == 403:  # what only producers have
        bearer = world_inside.bearer(people.PAUL)
        said = client.get(path, headers=bearer)
    assert said.status_code == 200 and isinstance(said.get_json()["items"], list) and "next" in said.get_json()
    for word in ("limit=0", "limit=101", "limit=x", "after=nonsense", "after=%00", "made_up=1", "limit=1&limit=2",
                 "after=eyJ0Ijo", "limit=99999999999999999999", "limit=-1", "limit=1e2", "after=W10", "after=WzEsMl0"):
        answer = client.get(f"{path}{word}", headers=bearer)
        assert answer.status_code < 500, f"{path}{word}: {answer.status_code}"
        assert answer.status_code in (200, 400, 422), f"{path}{word}: {answer.status_code}"


def test_lists_go_on_behind_their_cursor(world_inside):
    client, seen, after = world_inside.browser(None), [], ""
    while True:
        said = client.get(f"{API}/ideas?limit=1{after}").get_json()
        seen += [one["id"] for one in said["items"]]
        if said["next"] is None:
            break
        after = f"&after={said['next']}"
    whole = [one["id"] for one in client.get(f"{API}/ideas?limit=100").get_json()["items"]]
    assert seen == whole and len(seen) == len(set(seen))


def test_the_description_is_valid_and_names_every_path(world_inside, backend):
    document = world_inside.browser(None).get(f"{API}/openapi.json").get_json()
    if backend == "sqlite":  # it does not change with the database; a fifth of the paths each day: all take a minute
        some = sorted(document["paths"])[date.today().toordinal() % 5 :: 5]
        OpenAPIV31SpecValidator({**document, "paths": {path: document["paths"][path] for path in some}}).validate()
    told = {(path, method) for path, operations in document["paths"].items() for method in operations}
    for route in all_routes().values():
        if route.api:
            bare = route.api.replace("<id:", "{").replace("<int:", "{").replace("<", "{").replace(">", "}")
            assert (bare, route.method.lower()) in told or "any(" in bare, f"{route.method} {bare} is not described"
