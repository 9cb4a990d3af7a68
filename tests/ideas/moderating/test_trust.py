"""Trust is reckoned from what was kept; traps catch programs and forgive people; too much at once is told until when."""

from datetime import timedelta

import pytest
from sqlalchemy import update

from portal.ideas import actions
from portal.ideas.models import Comment, Idea
from portal.ideas.moderating import trust
from portal.kernel import clock
from portal.kernel.errors import Forbidden
from portal.web.limits import Limits
from tests import people

API = "/api/v1"


def test_trust_is_reckoned_from_what_was_kept_and_for_how_long(desk, cast, portal):
    clara = cast.id(people.CLARA)

    def level():
        with portal.database.transaction(write=False):
            return trust.level_of(clara)

    def age(days):
        with portal.database.transaction() as opened:
            at = clock.now() - timedelta(days=days)
            opened.execute(update(Idea).where(Idea.author_id == clara).values(submitted_at=at))
            opened.execute(update(Comment).where(Comment.author_id == clara).values(created_at=at))

    assert level() == "new"
    first, _second = desk.idea(), desk.idea("A second chair")
    assert level() == "new", "two at once say little"
    age(2)
    assert level() == "known"
    said = [desk.do(people.CLARA, actions.post, first.id, f"Word {n}") for n in range(8)]
    age(31)
    assert level() == "trusted"
    desk.do(people.TOM, actions.remove, said[0].id)
    assert level() == "known"
    desk.do(people.TOM, trust.set_trust, clara, "kept_down")
    assert level() == "kept_down"
    held = desk.idea("A third chair")
    assert held.status == "draft", "who is kept down waits on every board"
    desk.do(people.TOM, trust.set_trust, clara, None)
    assert level() == "known"
    with pytest.raises(Forbidden):
        desk.do(people.CLARA, trust.set_trust, clara, "trusted")


def test_a_trap_catches_programs_and_forgives_people(strict, client, portal):
    idea = strict.idea(by=people.TOM, board="chairs")
    clara = client(people.CLARA)
    for path, body in ((f"/ideas/{idea.id}/comments", {"text": "Nothing is lost"}),
                       ("/ideas", {"board": "chairs", "title": "Nothing is lost"})):
        caught = clara.post(path, data={**body, "_more": "https://spam.example"})
        assert caught.status_code == 422 and "Nothing is lost" in caught.text and 'name="_again"' in caught.text
        assert clara.post(path, data={**body, "_more": "a password manager wrote this", "_again": "1"}).status_code == 303
    assert client(people.TOM).post(f"/ideas/{idea.id}/comments", data={"text": "Of the team", "_more": "x"}).status_code == 303
    strangers = client()
    new = {"name": "Nora New", "mail": "nora@example.com", "password": "seven bright herons over Lund", "role": "customer"}
    assert strangers.post("/accounts", data={**new, "_more": "x"}).status_code == 422
    portal.limits = Limits("", enabled=True)
    key = _key_of(strangers.get("/sign-up").text)
    fast = strangers.post("/accounts", data={**new, "_key": key})
    assert fast.status_code == 422 and "nora@example.com" in fast.text
    assert strangers.post("/accounts", data={**new, "_key": key, "_again": "1"}).status_code == 303


def _key_of(page):
    form = page[page.index('action="/accounts"'):]
    return form.split('name="_key" value="')[1].split('"')[0]


def test_too_much_at_once_is_told_until_when(desk, client, portal):
    portal.limits = Limits("", enabled=True)
    clara, idea = client(people.CLARA), desk.idea(by=people.TOM)
    answers = [clara.post(f"{API}/ideas/{idea.id}/comments", json={"text": f"Word {n}"}) for n in range(31)]
    assert [one.status_code for one in answers[-2:]] == [201, 429]
    wait = int(answers[-1].headers["Retry-After"])
    assert 200 < wait <= 300 and "minutes" in answers[-1].get_json()["detail"]
    assert client(people.IGOR).post(f"{API}/ideas/{idea.id}/comments", json={"text": "Mine"}).status_code == 201
