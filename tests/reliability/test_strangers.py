"""Strangers at the door of the real server: mute sockets, a message without end, hasty events; and the graceful stop."""

import json
import threading
import time
from contextlib import suppress

import psutil
import pytest

from tests import people
from tests.realtime.raw import TEXT, Over, Raw

pytestmark = pytest.mark.alone
MIB = 1 << 20


@pytest.fixture
def knock():
    """`knock(site)`: a bare socket that has said nothing yet; closed when the test ends."""
    opened = []

    def open_one(site, **how):
        opened.append(Raw(port_of(site), namespace=None, **how))
        return opened[-1]

    yield open_one
    for one in opened:
        one.close()


def signed_in(knock, site, person):
    """Somebody's socket, let in; and his token."""
    token = site.cast.token(person)
    made = knock(site, headers={"Origin": site.url})
    made.send_packet(f"40/live,{json.dumps({'token': token})}")
    made.until("40/live")
    return made, token


def port_of(site):
    return int(site.url.rpartition(":")[2])


def memory(site):
    family = psutil.Process(site.child().pid)
    return sum(one.memory_info().rss for one in [family, *family.children(recursive=True)]) / MIB


class Visitor(threading.Thread):
    """Somebody who reads a page again and again, and notes how long the slowest took."""

    def __init__(self, site):
        super().__init__(daemon=True)
        self.http, self.slowest, self.pages, self.over = site.caller(), 0.0, 0, threading.Event()

    def run(self):
        with self.http:
            self.look()

    def look(self):
        while not self.over.wait(0.05):
            started = time.monotonic()
            assert self.http.get("/ideas").status_code == 200
            self.slowest, self.pages = max(self.slowest, time.monotonic() - started), self.pages + 1


def test_fifty_mute_sockets_and_a_message_of_300_mb_hurt_nobody(site, knock):
    with site.caller() as warm:
        for _each in range(5):
            warm.get("/ideas")
    before, visitor = memory(site), Visitor(site)
    visitor.start()
    mute = [knock(site) for _each in range(50)]
    fat, sent = knock(site), 0
    with suppress(OSError, Over):
        fat.send_frame(b"4" * MIB, opcode=TEXT, fin=False)
        for _part in range(299):
            fat.send_frame(b"4" * MIB, opcode=0, fin=False)
            sent += 1
    assert sent < 299, "it is cut off long before"
    with suppress(Over):
        for one in mute:
            one.end(15)
    grown = memory(site) - before
    visitor.over.set()
    visitor.join()
    assert grown < 20, f"{grown:.1f} MiB more than before"
    assert visitor.pages > 5 and visitor.slowest < 2, f"{visitor.pages} pages, the slowest took {visitor.slowest:.2f} s"


def test_rooms_are_refused_by_the_real_socket_and_nothing_runs_before_sign_in(site, knock):
    hasty = knock(site, headers={"Origin": site.url})
    hasty.event("enter", {"room": "me"}, ack=1)
    with suppress(Over, OSError):  # told off, or shown out at once
        hasty.send_packet('40/live,{"token":"guessed"}')
        hasty.until("44")
    assert not any("43/live" in str(one) for one in hasty.kept), "an event of somebody unknown was answered"
    sam, _token = signed_in(knock, site, people.STRANGER)
    for number, room in enumerate(("idea:0000000000000", "idea:0000000000000/internal", "nothing:0000000000000", "idea", "",
                                   f"me:{site.cast.id(people.CLARA)}"), start=1):
        sam.event("enter", {"room": room}, ack=number)
        answer = json.loads(sam.until(f"43/live,{number}").removeprefix(f"43/live,{number}"))[0]
        assert answer["ok"] is False and answer["code"], room
    assert not knock(site, headers={"Origin": "https://evil.example"}).opened


def test_who_loses_his_token_is_out_at_once(site, knock):
    clara, token = signed_in(knock, site, people.CLARA)
    clara.event("enter", {"room": "me"}, ack=1)
    assert '"ok":true' in clara.until("43/live,1").replace(" ", "")
    with site.caller() as caller:
        caller.headers["Authorization"] = f"Bearer {token}"
        [own] = [one["id"] for one in caller.get("/api/v1/tokens").json()["items"]]
        assert caller.delete(f"/api/v1/tokens/{own}").status_code == 204
        assert "session_ended" in clara.until('42/live,["out"')
        assert caller.get("/api/v1/me").status_code == 401


def test_a_stop_takes_leave_of_sockets_and_does_not_wait_for_them(served, knock):
    site = served()
    clara, _token = signed_in(knock, site, people.CLARA)
    started = time.monotonic()
    assert site.terminate() == 0
    assert time.monotonic() - started < 8
    assert clara.end(2).code == 1012
