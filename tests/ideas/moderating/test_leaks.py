"""Nothing leaks: what is for some, waits or was taken out is in no image, room, count, feed, mail or news of anybody else."""

from sqlalchemy import select

from portal.ideas.live import who
from portal.notifications.models import Mail, Notification
from tests import people
from tests.support.inside import API

READERS = (people.GUEST, people.STRANGER, people.OLGA, people.PAUL, people.PIA, people.CLARA)
SEES = {"idea": set(READERS), "draft": {people.OLGA}, "team idea": set(), "invited idea": {people.PAUL},
        "segment idea": {people.OLGA}, "held idea": {people.OLGA}, "gone idea": set()}


def test_pages_rooms_and_catching_up_are_for_those_who_see_it(world_inside):
    world = world_inside.world
    for thing, known in SEES.items():
        idea = world[thing]
        for person in READERS:
            actor = world_inside.cast.actor(person)
            with world_inside.app.database.transaction(write=False):
                inside = bool(who(idea, "", [actor]))
            browser, bearer = world_inside.browser(None), world_inside.bearer(person)
            met = {path: browser.get(f"{API}/ideas/{idea}{path}", headers=bearer).status_code
                   for path in ("", "/comments", "/revisions", "/events")}
            assert inside is (person in known and person is not None), f"{person} in the room of {thing}"
            allowed = {200, 401} if person in known else {404, 401}
            assert set(met.values()) <= allowed and met[""] == (200 if person in known else 404), f"{person} at {thing}: {met}"


def test_pictures_are_for_those_who_see_the_idea(world_inside):
    world = world_inside.world
    for thing, known in (("invited file", {people.PAUL, people.TOM}), ("draft file", {people.OLGA})):
        for person in (*READERS, people.TOM):
            answers = {world_inside.browser(person).get(f"/files/{world[thing]}{end}", buffered=True).status_code
                       for end in ("", "/w320.webp")}
            assert (200 in answers) is (person in known), f"{person}: {answers}"
            assert person in known or answers <= {404, 401, 303}, f"{person}: {answers}"


def test_counts_and_facets_know_nothing_of_it(world_inside):
    """What is counted for a stranger is what he can list, by board, by status and in all."""
    browser, bearer = world_inside.browser(people.STRANGER), world_inside.bearer(people.STRANGER)
    listed = world_inside.browser(None).get(f"{API}/ideas?limit=100", headers=bearer).get_json()["items"]
    page = browser.get("/ideas").text
    boards = browser.get(f"{API}/boards").get_json()["items"]
    assert {"circle", "segment", "inner"}.isdisjoint(one["slug"] for one in boards)
    assert all(one["board"]["slug"] in {board["slug"] for board in boards} for one in listed)
    for status in {one["status"] for one in listed}:
        count = sum(one["status"] == status for one in listed)
        shown = page[page.index(f"status={status}"):][:400]
        assert f">{count}<" in shown.replace(" ", "").replace("\n", "") or str(count) in shown, f"{status}: {count}"
    assert "status=removed" not in page


def test_news_and_mails_are_for_those_who_see_it(world_inside):
    """A notification or a mail about something for some goes to nobody who may not see it."""
    world = world_inside.world
    with world_inside.app.database.transaction(write=False) as opened:
        news = [(one.user_id, f"{one.what} {one.url}") for one in opened.scalars(select(Notification))]
        news += [(one.user_id, str(one.context)) for one in opened.scalars(select(Mail))]
    for person in people.CAST:
        mine = "".join(text for user_id, text in news if user_id == world_inside.cast.id(person))
        for secret, known in world.secrets.items():
            assert person in known or secret not in mine, f"{person} was told {secret!r}"
