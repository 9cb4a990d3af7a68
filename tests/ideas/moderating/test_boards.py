"""Boards for some: one rule for lists, pages, counts, search, rooms and news; losing the invitation is losing all of them."""

from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from portal.core.customers import tagging
from portal.core.customers.actions import customer_for
from portal.core.customers.models import Customer, CustomerTag
from portal.ideas import actions, live, queries, similar
from portal.ideas.inviting import actions as inviting
from portal.ideas.inviting.circle import VISIBILITIES
from portal.ideas.inviting.models import BoardGuest, BoardSegment
from portal.ideas.listing import listing
from portal.ideas.models import Board, Idea
from portal.ideas.policy import who_sees
from portal.ideas.wanting import Wanted
from portal.kernel import clock
from portal.kernel.policy import Actor, can
from tests import people
from tests.support.databases import counted

CROWD = (people.CLARA, people.IGOR, people.OLGA, people.MATS, people.VERA, people.PAUL, people.STRANGER, people.TOM)


def company_of(cast, person):
    return cast.actor(person).company_id


def shuffle(dice, desk, cast, boards):
    """Some invitations given and taken, some tags put on customers and boards, some boards shown to others."""
    for board in boards:
        match dice.choice(("person", "company", "none", "segment", "show", "back")):
            case "person":
                desk.do(people.TOM, inviting.invite, board.id, user_id=cast.id(dice.choice(CROWD)))
            case "company":
                desk.do(people.TOM, inviting.invite, board.id,
                        company_id=company_of(cast, dice.choice((people.OLGA, people.PAUL))))
            case "segment":
                desk.do(people.TOM, inviting.open_to_segments, board.id, dice.sample(("alpha", "beta"), dice.randint(0, 2)))
            case "show":
                desk.do(people.TOM, actions.change_board, board.id, {"visibility": dice.choice(VISIBILITIES)})
            case "back":
                with desk.portal.database.transaction(write=False) as opened:
                    gone = opened.scalars(select(BoardGuest.id).where(
                        BoardGuest.board_id == board.id).limit(1)).first()
                if gone:
                    desk.do(people.TOM, inviting.take_back, board.id, gone)
    person = dice.choice((people.CLARA, people.IGOR, people.OLGA))
    record = desk.do(person, customer_for)
    desk.do(people.TOM, tagging.tag, record.id, dice.sample(("alpha", "beta", "gamma"), dice.randint(0, 2)))


def expected(opened, actor, idea):
    """The rule told once more, in plain words and with plain loops over the rows."""
    if actor.user_id and actor.user_id == idea.author_id:
        return True
    if idea.status == "draft":
        return False
    if actor.is_team or idea.board.visibility == "public" or (actor.company_id and actor.company_id == idea.company_id):
        return True
    if idea.board.visibility == "invited":
        guests = [one for one in opened.scalars(select(BoardGuest)) if one.board_id == idea.board_id]
        return any((one.user_id and one.user_id == actor.user_id) or (one.company_id and one.company_id == actor.company_id)
                   for one in guests)
    if idea.board.visibility == "segment":
        tags = {one.tag for one in opened.scalars(select(BoardSegment)) if one.board_id == idea.board_id}
        mine = {one.id for one in opened.scalars(select(Customer)) if (one.user_id and one.user_id == actor.user_id)
                or (one.company_id and one.company_id == actor.company_id)}
        return any(one.tag in tags and one.customer_id in mine for one in opened.scalars(select(CustomerTag)))
    return False


def test_the_lists_and_the_rule_see_the_same_over_a_random_world(desk, portal, cast, dice):
    boards = [desk.board(f"board-{n}", visibility=dice.choice(VISIBILITIES)) for n in range(5)]
    for n in range(14):
        desk.idea(f"Idea number {n}", by=dice.choice((people.CLARA, people.OLGA, people.MATS, people.TOM)),
                  board="chairs" if n % 4 == 0 else desk_board(desk, dice, boards), submit=dice.random() > 0.2)
    actors = [Actor.anonymous(), *(cast.actor(one) for one in CROWD)]
    seen_for_some = 0
    for _round in range(8):
        shuffle(dice, desk, cast, boards)
        with portal.database.transaction(write=False) as opened:
            ideas = list(opened.scalars(select(Idea).options(joinedload(Idea.board))))
            every = list(opened.scalars(select(Board)))
            for actor in actors:
                wanted = {one.id for one in ideas if expected(opened, actor, one)}
                assert {one.id for one in ideas if can(actor, "idea.see", one)} == wanted
                assert set(opened.scalars(select(Idea.id).where(queries.visible_to(actor)))) == wanted
                boards_seen = {one.id for one in queries.boards_for(actor)}
                assert boards_seen == {one.id for one in every if can(actor, "board.see", one)}
                listed = {one.id for one in listing(actor, Wanted(limit=100)).page.items}
                assert listed == {one.id for one in ideas if one.id in wanted and one.status != "draft"}
                seen_for_some += sum(one.id in wanted and one.board.visibility in ("invited", "segment")
                                     and not actor.is_team and actor.user_id != one.author_id for one in ideas)
            for idea in ideas:
                assert who_sees(actors, idea) == [one for one in actors if can(one, "idea.see", idea)]
    assert seen_for_some, "nobody was let in to anything: the comparison would prove nothing"


def desk_board(desk, dice, boards):
    """The slug of a board, opened to its author for the moment in which he proposes."""
    board = dice.choice(boards)
    desk.do(people.TOM, actions.change_board, board.id, {"visibility": "public"})
    return board.slug


def test_losing_the_invitation_is_losing_the_list_the_page_the_search_the_room_and_the_news(desk, portal, cast, client):
    board = desk.board("inner", name="Inner circle", visibility="invited")
    cast.id(people.CLARA)
    guest = desk.do(people.TOM, inviting.invite, board.id, mail=people.CLARA.email)
    idea = desk.idea("A marigold stool", by=people.TOM, board="inner")
    clara, igor = client(people.CLARA), client(people.IGOR)
    assert clara.get(f"/ideas/{idea.id}").status_code == 200 and igor.get(f"/ideas/{idea.id}").status_code == 404
    assert clara.put(f"/api/v1/ideas/{idea.id}/support", json={}).status_code == 200
    portal.worker.settle()
    assert [one["kind"] for one in clara.get("/api/v1/notifications").get_json()["items"]] == ["board.guest_invited"]

    def sees(browser, person):
        actor = cast.actor(person)
        with portal.database.transaction(write=False):
            room = live.who(idea.id, "", [actor])
            alike = [one.id for one in similar.similar(actor, "A marigold stool")]
        return [idea.id in [one["id"] for one in browser.get(f"/api/v1/ideas?{words}").get_json()["items"]]
                for words in ("", "q=marigold", "board=inner")] + [
            browser.get(f"/api/v1/boards/{board.id}").status_code == 200, bool(room), bool(alike),
            "Inner circle" in browser.get("/boards").text, f"/ideas/{idea.id}" in browser.get("/search?q=marigold").text]

    assert all(sees(clara, people.CLARA)) and not any(sees(igor, people.IGOR))
    assert client(people.TOM).post(f"/boards/{board.id}/guests/{guest.id}/removal").status_code == 303
    assert not any(sees(clara, people.CLARA))
    desk.do(people.TOM, actions.post, idea.id, "Now among ourselves.")
    portal.worker.settle()
    assert [one["kind"] for one in clara.get("/api/v1/notifications").get_json()["items"]] == ["board.guest_invited"]


def test_a_segment_opens_a_board_to_whoever_bears_its_tag(desk, client, cast):
    board = desk.board("harbour", visibility="segment")
    idea = desk.idea(by=people.TOM, board="harbour")
    olga, tom = client(people.OLGA), client(people.TOM)
    record = desk.do(people.OLGA, customer_for)
    assert olga.get(f"/ideas/{idea.id}").status_code == 404
    assert tom.put(f"/api/v1/boards/{board.id}/segments", json={"tags": ["Harbour"]}).get_json() == {"tags": ["harbour"]}
    assert tom.post(f"/customers/{record.id}/tags", data={"tags": "harbour, early"}).status_code == 303
    met = [one.get(f"/ideas/{idea.id}").status_code for one in (olga, client(people.MATS), client(people.CLARA), client())]
    assert met == [200, 200, 404, 404]
    assert "harbour" not in olga.get(f"/customers/{record.id}").text, "what he is filed under is the team's"
    assert olga.get(f"/api/v1/customers/{record.id}/tags").status_code == 404
    assert tom.get(f"/customers/{record.id}").text.count("harbour") >= 1
    assert olga.put(f"/api/v1/boards/{board.id}/segments", json={"tags": []}).status_code == 403


def test_a_board_says_when_it_opens_and_closed_and_goes_into_the_archive(desk, client):
    tom, clara = client(people.TOM), client(people.CLARA)
    ahead = desk.board("ahead", name="Ahead", opens_at=clock.now() + timedelta(days=3))
    past = desk.board("past", name="Past", opens_at=clock.now() - timedelta(days=9), closes_at=clock.now() - timedelta(days=2))
    for board, standing, words in ((ahead, "not_yet", "opens on"), (past, "closed", "closed on")):
        assert clara.get(f"/api/v1/boards/{board.id}").get_json()["standing"] == standing
        assert words in clara.get(f"/boards/{board.id}").text and words in clara.get("/boards").text
        assert "Propose an idea" not in clara.get(f"/boards/{board.id}").text
    open_board = clara.get("/api/v1/boards").get_json()["items"][-1]
    assert open_board["standing"] == "open"
    assert tom.post(f"/boards/{open_board['id']}/archiving").status_code == 303
    late = {"board": "chairs", "title": "Too late", "rights_accepted": True, "submit": True}
    refused = clara.post("/api/v1/ideas", json=late)
    assert refused.status_code == 409 and refused.get_json()["code"] == "board_closed"
    assert 'id="archive"' in clara.get("/boards").text
    assert "in the archive since" in clara.get(f"/boards/{open_board['id']}").text
    assert tom.post(f"/api/v1/boards/{open_board['id']}/archiving").status_code == 409
    assert tom.delete(f"/api/v1/boards/{open_board['id']}/archiving").get_json()["standing"] == "open"
    assert clara.post(f"/api/v1/boards/{open_board['id']}/archiving").status_code == 403


def test_a_board_opens_at_a_time_of_the_readers_zone(desk, client):
    tom = client(people.TOM)
    assert tom.patch("/api/v1/me", json={"timezone": "Asia/Tokyo"}).status_code == 200
    sent = {"slug": "ahead", "name": "Ahead", "visibility": "public", "currency": "EUR", "opens_at": "2099-01-02T03:04"}
    made = tom.post("/boards", data=sent)
    assert made.status_code == 303
    [board] = [one for one in tom.get("/api/v1/boards").get_json()["items"] if one["slug"] == "ahead"]
    assert board["opens_at"] == "2099-01-01T18:04:00Z"
    assert 'value="2099-01-02T03:04"' in tom.get(f"/boards/{board['id']}").text
    strict = tom.post("/api/v1/boards", json={**sent, "slug": "other"})
    assert strict.status_code == 422 and "opens_at" in strict.get_json()["errors"], "a program says its zone"


def test_the_list_costs_the_same_however_many_boards_and_guests_there_are(desk, portal, cast):
    def cost():
        actor = cast.actor(people.OLGA)
        with portal.database.transaction(write=False), counted(portal.database.engine) as seen:
            listing(actor, Wanted())
        return len(seen)

    desk.idea()
    before = cost()
    for n in range(5):
        board = desk.board(f"some-{n}", visibility="invited")
        desk.do(people.TOM, inviting.invite, board.id, company_id=company_of(cast, people.OLGA))
        desk.idea(by=people.TOM, board=f"some-{n}")
    assert cost() == before
