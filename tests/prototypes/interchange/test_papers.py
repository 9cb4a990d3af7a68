"""Tables and papers: what goes out holds what its reader may see and nothing else; real text in both languages."""

import csv
import io
import json
from datetime import timedelta

import pypdfium2
import pytest
from sqlalchemy import select

from portal.exchange.webhooks.models import Delivery, Webhook
from portal.kernel import clock
from portal.kernel.jobs import claim_next
from portal.kernel.money import Money
from portal.prototypes import actions
from portal.prototypes.blind import finishing, turning
from portal.prototypes.interchange import working
from portal.prototypes.interchange.asking import forget_old, place_of
from portal.prototypes.interchange.models import Paper
from portal.prototypes.interchange.states import BEGIN_PAPER
from portal.prototypes.spots import Spot
from tests import people
from tests.prototypes.conftest import SPOT

API = "/api/v1"
CANARY = "canary-77e"


@pytest.fixture
def said(hands, stage):
    """A box with a reply and a price, a resolved point, something about the whole, and what is the team's own."""
    box = hands.do(people.CLARA, actions.open_thread, stage.version, "=HYPERLINK(\"x\") Толще ножку?", stage.asset,
                   selector=SPOT, label="urgent")
    hands.do(people.TOM, actions.reply, box.id, "Yes, & <b>soon</b>")
    hands.do(people.CLARA, actions.wish, box.id, Money(2500, "EUR"), Money(2000, "EUR"))
    point = hands.do(people.CLARA, actions.open_thread, stage.version, "Is it oak?", stage.asset, spot=Spot(0.9, 0.95))
    hands.do(people.TOM, actions.resolve, point.id, "answered")
    hands.do(people.CLARA, actions.open_thread, stage.version, "A fine lamp")
    inner = hands.thread(people.TOM, stage, f"{CANARY} margin", internal=True)
    hands.do(people.CLARA, actions.decide, stage.prototype, "approve_with_changes", "Thicker foot", stage.hash)
    return box, point, inner


def text_of(content):
    """The words of a PDF, and how many pages it has."""
    with pypdfium2.PdfDocument(content) as paper:
        return "\n".join(page.get_textpage().get_text_bounded() for page in paper), len(paper)


def report(portal, client, person, stage, **choices):
    his = client(person)
    asked = his.post(f"{API}/versions/{stage.version}/reports", json=choices)
    assert asked.status_code == 201, asked.json
    paper_id = asked.json["id"]
    assert his.get(f"{API}/reports/{paper_id}/file").status_code == 409, "not made yet"
    assert claim_next(portal.database, Paper, BEGIN_PAPER) == paper_id
    working.work(portal.database, portal.settings.home, paper_id)
    return paper_id


def test_a_table_with_a_line_for_each_comment(client, stage, said):
    answer = client(people.CLARA).get(f"{API}/versions/{stage.version}/comments.csv")
    rows = list(csv.DictReader(io.StringIO(answer.get_data(as_text=True), newline="")))
    assert [(one["thread"], one["comment"], one["author"]) for one in rows] == [
        ("1", "1", "Clara Brandt"), ("1", "2", "Tom Fischer"), ("2", "1", "Clara Brandt"), ("3", "1", "Clara Brandt")]
    assert rows[0]["text"].startswith("'=HYPERLINK") and rows[0]["price_wishes"] == "Clara Brandt: 25.00 instead of 20.00 EUR"
    assert (rows[0]["x_percent"], rows[0]["h_percent"], rows[0]["shape"]) == ("10.0", "40.0", "rect")
    assert (rows[2]["state"], rows[2]["reason"], rows[2]["resolved_by"]) == ("resolved", "answered", "Tom Fischer")
    assert rows[3]["asset"] == "" and {one["content_hash"] for one in rows} == {stage.hash}
    assert CANARY not in json.dumps(rows)
    asked = client(people.CLARA).get(f"{API}/versions/{stage.version}/comments.csv?internal=true").get_data(as_text=True)
    assert CANARY not in asked
    team = client(people.TOM).get(f"/versions/{stage.version}/comments.csv?internal=true&which=open").get_data(as_text=True)
    inside = [one for one in csv.DictReader(io.StringIO(team, newline="")) if one["audience"] == "team"]
    assert [one["thread"] for one in inside] == ["i1"] and CANARY in inside[0]["text"] and "Is it oak" not in team
    assert CANARY not in client(people.TOM).get(f"/versions/{stage.version}/comments.csv").get_data(as_text=True)


def test_a_report_is_made_for_who_asked_and_holds_what_he_may_read(portal, client, hands, stage, said):
    paper_id = report(portal, client, people.CLARA, stage)
    clara = client(people.CLARA)
    made = clara.get(f"{API}/reports/{paper_id}").json
    assert (made["state"], made["done"], made["total"]) == ("done", 3, 3)
    words, pages = text_of(clara.get(f"/reports/{paper_id}/file", buffered=True).data)
    for one in ("Halden reading lamp", stage.hash, "Толще ножку?", "Yes, & <b>soon</b>", "25.00 EUR", "Answered", "A fine lamp",
                "approves with changes", "Thicker foot", f"Page 1 of {pages}"):
        assert one in words, one
    assert CANARY not in words
    for other in (people.TOM, people.MATS):
        assert client(other).get(f"{API}/reports/{paper_id}").status_code == 404
        assert client(other).get(f"{API}/reports/{paper_id}/file").status_code == 404
    hands.do(people.TOM, actions.edit, stage.prototype, visibility="invited")
    assert clara.get(f"{API}/reports/{paper_id}/file").status_code == 404, "what he no longer sees he no longer fetches"
    with portal.database.transaction() as opened:
        opened.get_one(Paper, paper_id).created_at = clock.now() - timedelta(days=8)
    with portal.database.transaction():
        assert forget_old(portal.settings.home) == 1
    assert not place_of(portal.settings.home, paper_id).exists()


def test_who_looks_by_himself_first_reads_that_his_report_is_partial(portal, client, hands):
    stage = hands.prototype("customers")
    hands.thread(people.IGOR, stage, f"{CANARY} of another")
    made = hands.version(stage.prototype, width=2200, publish=False)
    hands.do(people.TOM, turning.choose, made.id)
    hands.do(people.TOM, actions.publish, made.id)
    blind = hands.stage(stage.prototype)

    def words(person):
        return text_of(client(person).get(f"/reports/{report(portal, client, person, blind)}/file", buffered=True).data)[0]

    still = words(people.CLARA)
    assert "This report is partial" in still and CANARY not in still
    assert "You have not said anything yet." in still and "Nobody has said" not in still, "it claims nothing about others"
    assert "0 (only your own)" in still and "You have not decided yet." in still and "Nobody has decided" not in still
    russian = words(people.IGOR)
    assert "Этот отчёт неполный" in russian and "только ваши" in russian and "Вы ещё ничего не решили." in russian
    assert "This report is partial" not in words(people.TOM)
    hands.do(people.CLARA, finishing.finish, blind.version)
    whole = words(people.CLARA)
    assert "This report is partial" not in whole and "only your own" not in whole


def test_the_team_chooses_what_goes_in(portal, client, hands, stage, said):
    assert client(people.CLARA).post(f"{API}/versions/{stage.version}/reports", json={"internal": True}).status_code == 403
    inside, _pages = text_of(client(people.TOM).get(
        f"/reports/{report(portal, client, people.TOM, stage, internal=True, which='open')}/file", buffered=True).data)
    assert CANARY in inside and "For the team only" in inside and "Is it oak" not in inside
    settled, _pages = text_of(client(people.TOM).get(
        f"/reports/{report(portal, client, people.TOM, stage, which='resolved')}/file", buffered=True).data)
    assert CANARY not in settled and "Is it oak?" in settled and "A fine lamp" not in settled


def test_who_may_no_longer_see_it_gets_no_report(portal, client, hands, stage, said):
    asked = client(people.CLARA).post(f"{API}/versions/{stage.version}/reports", json={}).json["id"]
    hands.do(people.TOM, actions.edit, stage.prototype, visibility="invited")
    assert claim_next(portal.database, Paper, BEGIN_PAPER) == asked
    assert working.work(portal.database, portal.settings.home, asked).id == asked
    with portal.database.transaction(write=False) as opened:
        assert opened.get_one(Paper, asked).status == "failed"
    assert not place_of(portal.settings.home, asked).exists()


def test_nobody_fills_the_queue(client, stage):
    clara = client(people.CLARA)
    answers = [clara.post(f"{API}/versions/{stage.version}/reports", json={}).status_code for _one in range(6)]
    assert answers == [201] * 5 + [409]


def test_the_certificate(client, hands, stage, said):
    answer = client(people.CLARA).get(f"{API}/versions/{stage.version}/certificate.pdf")
    words, _pages = text_of(answer.data)
    sha256 = client(people.CLARA).get(f"{API}/versions/{stage.version}/assets").json["items"][0]["sha256"]
    for one in ("Certificate of approval", "Clara Brandt", "approves with changes", "Thicker foot", stage.hash, sha256,
                f"/api/v1/versions/{stage.version}", "Толще ножку?"):
        assert "".join(one.split()) in "".join(words.split()), one
    assert "Is it oak?" not in words and CANARY not in words
    assert answer.headers["Repr-Digest"].startswith("sha-256=:")
    team, _pages = text_of(client(people.TOM).get(f"/versions/{stage.version}/certificate.pdf").data)
    assert CANARY not in team, "it is shown to others: the team's own is never on it"
    clara = client(people.CLARA)
    assert clara.patch(f"{API}/me", json={"locale": "ru"}).status_code == 200
    russian, _pages = text_of(clara.get(f"/versions/{stage.version}/certificate.pdf").data)
    assert "Свидетельство об одобрении" in russian and "Ещё открыто" in russian and "Certificate" not in russian


def test_what_is_in_preparation_goes_out_to_nobody(client, hands, stage):
    draft = hands.version(stage.prototype, width=70, publish=False)
    for person in (people.CLARA, people.VERA, None):
        for at in ("comments.csv", "certificate.pdf"):
            assert client(person).get(f"{API}/versions/{draft.id}/{at}").status_code == 404
        assert client(person).get(f"{API}/prototypes/{stage.prototype}/annotations?version=2").status_code == 404
    assert client(people.CLARA).post(f"{API}/versions/{draft.id}/reports", json={}).status_code == 404


def test_the_room_offers_the_ways_out_and_the_desk_the_way_in(client, hands, stage, said):
    room = client(people.CLARA).get(f"/prototypes/{stage.prototype}").get_data(as_text=True)
    for at in (f"/versions/{stage.version}/comments.csv", f"/versions/{stage.version}/certificate.pdf", "id=\"ask-report\""):
        assert at in room
    assert "internal=true" not in room
    tom = client(people.TOM)
    assert "internal=true" in tom.get(f"/prototypes/{stage.prototype}").get_data(as_text=True)
    desk = tom.get(f"/prototypes/{stage.prototype}/desk").get_data(as_text=True)
    assert f"/versions/{stage.version}/annotation-files" in desk
    words = json.dumps([{"id": "urn:1", "body": "Elsewhere", "target": {"selector": SPOT}}, 7]).encode()
    brought = tom.post(f"/versions/{stage.version}/annotation-files", data={"annotations": (io.BytesIO(words), "pins.json")})
    assert brought.status_code == 303
    page = tom.get(brought.headers["Location"]).get_data(as_text=True)
    assert "would come in" in page and "This is not an annotation." in page and "Take 1 annotation in" in page
    for status in (303, 409):
        assert tom.post(f"{brought.headers['Location']}/taking-in").status_code == status
    assert "1 annotation came in." in tom.get(brought.headers["Location"]).get_data(as_text=True)
    broken = tom.post(f"/versions/{stage.version}/annotation-files", data={"annotations": (io.BytesIO(b"{"), "pins.json")})
    assert broken.status_code == 422 and "not readable JSON" in broken.get_data(as_text=True)


def test_webhooks_hear_of_prototypes_and_of_the_teams_own_only_where_they_ask(portal, client, hands, stage):
    portal.worker.settle()
    tom = client(people.TOM)
    plain = tom.post(f"{API}/webhooks", json={"url": "https://hooks.example/a", "events": [
        "thread.opened", "thread.replied", "thread.resolved", "prototype.decided", "prototype.version_published"]}).json["id"]
    inner = tom.post(f"{API}/webhooks", json={"url": "https://hooks.example/b", "events": [
        "team.thread.opened", "thread.opened"]}).json["id"]
    first = hands.thread(people.CLARA, stage, "Thinner?")
    hands.do(people.TOM, actions.reply, first.id, "Why?")
    hands.do(people.TOM, actions.resolve, first.id, "done")
    hands.thread(people.TOM, stage, f"{CANARY} margin", internal=True)
    hands.do(people.CLARA, actions.decide, stage.prototype, "approve", "Good", stage.hash)
    hands.version(stage.prototype, width=83)
    closed = hands.prototype("invited")
    hands.thread(people.TOM, closed, "For those invited")
    draft = hands.version(stage.prototype, width=84, publish=False)
    hands.do(people.TOM, actions.open_thread, draft.id, f"{CANARY} not shown yet")
    portal.worker.settle()
    portal.worker.settle()
    with portal.database.transaction(write=False) as opened:
        told = {one: [json.loads(row.body) for row in opened.scalars(
            select(Delivery).where(Delivery.webhook_id == one).order_by(Delivery.id))] for one in (plain, inner)}
        assert opened.scalar(select(Webhook.status).where(Webhook.id == plain)) == "on"
    assert [one["event"] for one in told[plain]] == [
        "thread.opened", "thread.replied", "thread.resolved", "prototype.decided", "prototype.version_published"]
    assert [one["change"] for one in told[plain]][2:4] == [{"reason": "done"}, {
        "decision": told[plain][3]["change"]["decision"], "verdict": "approve", "note": "Good"}]
    assert told[plain][0]["change"]["text"] == "Thinner?" and told[plain][0]["version"]["content_hash"] == stage.hash
    assert CANARY not in json.dumps(told[plain]) and "For those invited" not in json.dumps(told[plain])
    assert [one["event"] for one in told[inner]] == ["thread.opened", "team.thread.opened", "thread.opened"]
    assert "not shown yet" not in json.dumps(told[inner])
