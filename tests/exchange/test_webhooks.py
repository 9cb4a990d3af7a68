"""Webhooks against a real server: signed, told once each, sent again, switched off; no way into the network."""

import hashlib
import hmac
import json
import threading
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from sqlalchemy import select

from portal.exchange.webhooks.delivering import PAUSES, Courier
from portal.exchange.webhooks.models import EVENTS, Delivery, Webhook
from portal.exchange.webhooks.reaching import NotReached, Reach, is_public
from portal.ideas import actions as ideas
from portal.kernel import clock
from portal.notifications.models import Notification
from tests import people


@pytest.fixture
def receiver():
    """A small server: what it was sent in `.heard`; it answers with `.code`."""
    heard = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            heard.append((self.path, dict(self.headers), self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(server.code)
            self.send_header("Location", "http://127.0.0.1:9/")
            self.end_headers()
            self.wfile.write(b"thanks " * 1000)

        def log_message(self, *_args):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.heard, server.code = heard, 200
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def courier(portal):
    return Courier(portal.database, Reach(private=True))


def hook(client, receiver, **more):
    said = client.post("/api/v1/webhooks", json={
        "url": f"http://127.0.0.1:{receiver.server_port}/in?x=1", "events": list(EVENTS), **more})
    assert said.status_code == 201, said.get_data(as_text=True)
    return said.get_json()


def happenings(portal, cast):
    """A public idea with a comment, a note and two supports; one on the team's board."""
    tom, clara, igor = (cast.actor(one) for one in (people.TOM, people.CLARA, people.IGOR))
    with portal.database.transaction():
        ideas.open_board(tom, "lamps", "Lamps")
        hidden = ideas.open_board(tom, "inner", "Inner", visibility="team")
        open_ = ideas.propose(clara, "lamps", "A lamp", text="x", rights_accepted=True, submit=True)
        ideas.propose(tom, "inner", "Heron plan", text="x", rights_accepted=True, submit=True)
        ideas.post(igor, open_.id, "Nice")
        ideas.post(tom, open_.id, "Pelican note", internal=True)
        ideas.support(clara, open_.id)
        ideas.support(igor, open_.id)
    portal.worker.settle()
    return hidden


def test_tellings_are_signed_counted_once_and_say_nothing_private(portal, cast, client, receiver, courier):
    tom = client(people.TOM)
    made = hook(tom, receiver)
    assert "secret" not in tom.get(f"/api/v1/webhooks/{made['id']}").get_json()
    hidden = happenings(portal, cast)
    assert courier.deliver_due() == 3 and courier.deliver_due() == 0
    told = {}
    for path, headers, body in receiver.heard:
        mac = hmac.new(made["secret"].encode(), headers["Maquette-Timestamp"].encode() + b"." + body, hashlib.sha256)
        assert path == "/in?x=1" and headers["Maquette-Signature"] == "v1=" + mac.hexdigest()
        told[headers["Maquette-Event"]] = said = json.loads(body)
        assert said["id"] == headers["Maquette-Delivery"] and b"Pelican" not in body and b"Heron" not in body
    assert set(told) == {"idea.submitted", "comment.posted", "support.changed"}
    assert told["comment.posted"]["change"]["text"] == "Nice" and told["support.changed"]["idea"]["supports"] == 2
    assert told["support.changed"]["change"] == {}
    log = tom.get(f"/api/v1/webhooks/{made['id']}/deliveries").get_json()["items"]
    assert {(one["state"], one["code"], len(one["answer"])) for one in log} == {("delivered", 200, 1024)}
    again = tom.post(f"/api/v1/webhooks/{made['id']}/deliveries/{log[0]['id']}/again")
    assert again.status_code == 201 and courier.deliver_due() == 1
    assert receiver.heard[-1][1]["Maquette-Delivery"] == log[0]["id"]
    hook(tom, receiver, boards=[hidden.id])
    actor = cast.actor(people.TOM)
    with portal.database.transaction():
        ideas.propose(actor, "inner", "Second heron", text="x", rights_accepted=True, submit=True)
    portal.worker.settle()
    assert courier.deliver_due() == 1 and b"Second heron" in receiver.heard[-1][2]


def test_what_fails_is_tried_for_a_day_then_switched_off_and_told(portal, cast, client, receiver, courier):
    tom = client(people.TOM)
    made, receiver.code = hook(tom, receiver), 302
    assert tom.post(f"/webhooks/{made['id']}/test").status_code == 303
    now = clock.now()
    for pause in (timedelta(0), *PAUSES):
        now += pause + timedelta(seconds=1)
        with clock.at(now):
            moved = Courier(portal.database, courier.reach)
            with portal.database.transaction() as opened:  # the pause is over
                waiting = opened.scalars(select(Delivery)).one()
                assert waiting.due_at <= now + timedelta(seconds=30), pause
                waiting.due_at = clock.now() - timedelta(days=3)
        assert moved.deliver_due() == 1
        with portal.database.transaction() as opened:
            row = opened.scalars(select(Delivery)).one()
            if row.status == "waiting":
                later = row.due_at - clock.now()
                assert abs(later - PAUSES[row.attempts - 1]) < timedelta(seconds=30)
                row.due_at = now
    assert len(receiver.heard) == 8 and len({one[1]["Maquette-Delivery"] for one in receiver.heard}) == 1
    portal.worker.settle()
    with portal.database.transaction(write=False) as opened:
        assert opened.scalars(select(Webhook.status)).one() == "off"
        assert opened.scalars(select(Delivery.status)).one() == "failed"
        assert opened.scalars(select(Notification.kind).where(Notification.user_id == cast.id(people.TOM))).all() == [
            "webhook.switched_off"]
    page = tom.get(f"/webhooks/{made['id']}").get_data(as_text=True)
    assert "switched off" in page and made["secret"] not in page
    receiver.code = 200
    tom.post(f"/webhooks/{made['id']}/switching")
    tom.post(f"/webhooks/{made['id']}/test")
    assert courier.deliver_due() == 1


@pytest.mark.parametrize("address", ["127.0.0.1", "10.1.2.3", "169.254.169.254", "100.64.0.1", "0.0.0.0", "::1", "fe80::1",
                                     "fd00::1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "224.0.0.1"])
def test_no_way_into_the_network(address):
    assert not is_public(address)
    with pytest.raises(NotReached, match="private"):
        Reach(look_up=lambda _host, _port: ["93.184.216.34", address]).post("http://hooks.example/", b"", {})


def test_it_connects_to_what_was_checked_and_asks_once(receiver):
    asked = []

    def look_up(host, port):
        asked.append(host)
        return ["127.0.0.1"]

    said = Reach(private=True, look_up=look_up).post(f"http://hooks.example:{receiver.server_port}/a", b"{}", {})
    assert said.code == 200 and asked == ["hooks.example"]
    assert receiver.heard[0][1]["Host"] == f"hooks.example:{receiver.server_port}"
    for url in ("ftp://a/", "http://u:p@a/", "http:///", "file:///etc/passwd", "http://a b/"):
        with pytest.raises(NotReached):
            Reach(private=True).post(url, b"", {})


def test_a_webhook_that_makes_no_sense_is_refused(client):
    tom = client(people.TOM)
    for body, field in (({"url": "ftp://a/"}, "url"), ({"events": []}, "events"), ({"boards": ["0000000000000"]}, "boards")):
        said = tom.post("/api/v1/webhooks", json={"url": "https://a.example/", "events": ["idea.submitted"], **body})
        assert said.status_code == 422 and field in said.get_json()["errors"]
    page = tom.post("/webhooks", data={"url": "https://a.example/", "events": ["idea.submitted"]})
    assert page.status_code == 201 and "whsec_" in page.get_data(as_text=True)
    assert "whsec_" not in tom.get("/webhooks").get_data(as_text=True)
