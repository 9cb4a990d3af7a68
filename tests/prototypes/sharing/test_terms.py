"""Terms before anything is seen; segments, letters, marks and the record of who saw what."""

import hashlib
import io

import pytest
from PIL import Image, ImageChops
from sqlalchemy import select, update

from portal.accounts.models import Invitation
from portal.core.customers import actions as customers
from portal.core.customers import tagging
from portal.kernel import clock
from portal.kernel.facts import FactRow
from portal.notifications.models import Mail, Notification
from portal.prototypes import actions
from portal.prototypes.sharing import noting
from portal.prototypes.sharing.models import Acceptance, Seen
from tests import people

API = "/api/v1"
WORDS = "What you see here **stays** between us until the fair."


@pytest.fixture
def guarded(hands, client, cast):
    """Clara is invited to a prototype with terms."""
    stage = hands.prototype("invited")
    hands.do(people.TOM, actions.invite, stage.prototype, user_id=cast.id(people.CLARA))
    put = client(people.TOM).put(f"{API}/prototypes/{stage.prototype}/terms", json={"text": WORDS, "shows_name": True})
    assert put.status_code == 200 and put.json["terms_sha256"] == hashlib.sha256(WORDS.encode()).hexdigest()
    return stage


def test_terms_are_accepted_as_they_were_shown(guarded, client, portal, cast):
    clara, at = client(people.CLARA), f"{API}/prototypes/{guarded.prototype}"
    refused = clara.get(at)
    assert (refused.status_code, refused.json["code"]) == (403, "nda_required")
    sent = clara.get(f"/prototypes/{guarded.prototype}")
    assert sent.location == f"/prototypes/{guarded.prototype}/terms"
    page = clara.get(sent.location).get_data(as_text=True)
    assert "<strong>stays</strong>" in page and "Halden reading lamp" in page and "Oak foot" not in page
    assert clara.get("/prototypes").get_data(as_text=True).count("Halden reading lamp") == 1
    assert clara.get(f"{API}/prototypes").json["items"] == []
    assert clara.post(f"{at}/terms/acceptance", json={"sha256": "0" * 64}).json["code"] == "terms_changed"
    seen = clara.get(f"{at}/terms").json["sha256"]
    accepted = clara.post(f"{at}/terms/acceptance", json={"sha256": seen})
    assert accepted.status_code == 201 and clara.get(at).status_code == 200
    with portal.database.transaction(write=False) as opened:
        kept = opened.scalars(select(Acceptance)).one()
        assert (kept.user_id, kept.sha256, kept.name, kept.mail) == (
            cast.id(people.CLARA), seen, "Clara Brandt", people.CLARA.email)
        assert kept.address and kept.accepted_at <= clock.now()
    tom = client(people.TOM)
    tom.put(f"{at}/terms", json={"text": WORDS + " And after it.", "shows_name": False})
    assert clara.get(at).status_code == 403, "other words are accepted anew"
    page = clara.get(f"/prototypes/{guarded.prototype}/terms").get_data(as_text=True)
    assert "Halden" not in page and "Halden" not in clara.get("/prototypes").get_data(as_text=True)
    tom.put(f"{at}/terms", json={"text": WORDS})
    assert clara.get(at).status_code == 200, "the very text she accepted"
    assert [one["sha256"] for one in tom.get(f"{at}/acceptances").json["items"]] == [seen]


def test_the_word_of_an_invitation_does_not_tell_the_hidden_name(guarded, client, hands, portal, cast):
    client(people.TOM).put(f"{API}/prototypes/{guarded.prototype}/terms", json={"text": WORDS, "shows_name": False})
    hands.do(people.TOM, actions.invite, guarded.prototype, user_id=cast.id(people.IGOR))
    hands.thread(people.TOM, guarded, "First look")
    portal.worker.settle()
    with portal.database.transaction(write=False) as opened:
        told = opened.execute(select(Notification.kind, Notification.what).where(
            Notification.user_id == cast.id(people.IGOR))).all()
    assert [tuple(one) for one in told] == [("prototype.guest_invited", "")]


def test_customers_of_a_segment_see_it(hands, client, cast, portal):
    stage = hands.prototype("invited")
    igor, his = client(people.IGOR), cast.actor(people.IGOR)
    with portal.database.transaction():
        record = customers.customer_for(his).id
    hands.do(people.TOM, tagging.tag, record, ["lamps"])
    put = client(people.TOM).put(f"{API}/prototypes/{stage.prototype}/segments", json={"tags": ["Lamps"]})
    assert put.json == {"tags": ["lamps"]}
    assert igor.get(f"{API}/prototypes/{stage.prototype}").status_code == 200
    assert client(people.CLARA).get(f"{API}/prototypes/{stage.prototype}").status_code == 404
    hands.do(people.TOM, tagging.tag, record, [])
    assert igor.get(f"{API}/prototypes/{stage.prototype}").status_code == 404


def test_a_newcomer_comes_by_letter(hands, client, portal, cast):
    cast.id(people.CLARA)
    stage, tom = hands.prototype("invited"), client(people.TOM)
    at = f"{API}/prototypes/{stage.prototype}/letters"
    first = tom.post(at, json={"mail": "Nora@Example.org"})
    assert first.status_code == 201 and tom.post(at, json={"mail": "nora@example.org"}).json["id"] == first.json["id"]
    assert tom.post(at, json={"mail": people.CLARA.email}).json["user_id"], "who has an account is a guest at once"
    gone = tom.post(at, json={"mail": "late@example.org"}).json["id"]
    portal.worker.settle()
    assert tom.post(f"{at}/{gone}/removal").status_code == 204
    with portal.database.transaction(write=False) as opened:
        letters = {one.address: one.context["token"] for one in opened.scalars(select(Mail).where(
            Mail.template == "mail/invitation"))}
        assert len(opened.scalars(select(Invitation.id)).all()) == 2
    nora = client()
    assert nora.get(f"/invitation/{letters['late@example.org']}").status_code == 404
    nora.post(f"/invitation/{letters['Nora@Example.org']}", data={"name": "Nora", "password": "seven bright herons over Lund"})
    portal.worker.settle()
    assert nora.get(f"{API}/prototypes/{stage.prototype}").status_code == 200
    assert tom.get(at).json["items"] == []


def picture(browser, stage, name="w800.webp"):
    answer = browser.get(f"/files/{stage.file}/{name}", buffered=True)
    assert answer.status_code == 200
    return answer, Image.open(io.BytesIO(answer.data)).convert("RGB")


def test_pictures_are_marked_for_each_viewer(hands, client, doorway):
    made = hands.do(people.TOM, actions.create, "Marked lamp", "", "customers")
    hands.version(made.id, width=900)
    hands.do(people.TOM, actions.set_status, made.id, "in_review")
    stage = hands.stage(made.id)
    plain_answer, plain = picture(client(people.CLARA), stage)
    client(people.TOM).put(f"{API}/prototypes/{stage.prototype}/sharing", json={"watermark": True})
    clara, igor, nora = client(people.CLARA), client(people.IGOR), doorway.guest(stage.prototype, "Нора Nilsen")
    shown = [picture(one, stage) for one in (clara, igor, nora)]
    assert len({answer.data for answer, _image in shown} | {plain_answer.data}) == 4
    assert len({answer.headers["ETag"] for answer, _image in shown} | {plain_answer.headers["ETag"]}) == 4
    for answer, image in shown:
        assert "no-cache" in answer.headers["Cache-Control"] and "Cookie" in answer.headers["Vary"]
        changed = ImageChops.difference(image, plain).convert("L").point(lambda one: 255 * (one > 24))
        for quarter in ((0, 0, 400, 20), (400, 20, 800, 40)):
            assert changed.crop(quarter).getbbox(), "the mark is everywhere"
    assert picture(clara, stage)[0].data == shown[0][0].data, "kept for a short time"
    for name in ("master", "w320.webp", "w1600.avif"):
        _answer, image = picture(nora, stage, name)
        _answer, whole = picture(client(people.TOM), stage, name)
        assert ImageChops.difference(image, whole).convert("L").getextrema()[1] > 24, name
    again = clara.get(f"/files/{stage.file}/w800.webp", headers={"If-None-Match": shown[1][0].headers["ETag"]}, buffered=True)
    assert again.status_code == 200, "another viewer's tag is not hers"
    assert picture(client(people.TOM), stage)[0].data == plain_answer.data


def test_who_saw_what_is_kept_by_the_day_and_forgotten(hands, client, doorway, portal):
    stage = hands.prototype("customers")
    clara, nora = client(people.CLARA), doorway.guest(stage.prototype, "=cmd|calc")
    for _each in range(3):
        clara.get(f"/prototypes/{stage.prototype}")
        clara.get(f"/files/{stage.file}/w320.webp", buffered=True)
    nora.get(f"/prototypes/{stage.prototype}", headers={"User-Agent": "Firefox/140 Linux"})
    client(people.TOM).get(f"/prototypes/{stage.prototype}")
    at = f"{API}/prototypes/{stage.prototype}/looks"
    whole = client(people.TOM).get(at).json["items"]
    assert [(one["name"], one["version"], one["pages"], one["files"]) for one in whole] == [
        ("=cmd|calc", 1, 1, 0), ("Clara Brandt", 1, 3, 1)]
    assert whole[0]["place"] == "Firefox · Linux · 127.0.0.0/24" and whole[0]["link"] == "Jury"
    assert [one["name"] for one in clara.get(at).json["items"]] == ["Clara Brandt"]
    assert [one["name"] for one in nora.get(at).json["items"]] == ["=cmd|calc"]
    assert client(people.IGOR).get(at).json["items"] == []
    sheet = client(people.TOM).get(f"/prototypes/{stage.prototype}/looks.csv").get_data(as_text=True)
    assert "'=cmd|calc" in sheet and "Clara Brandt" in sheet
    assert "Clara" not in nora.get(f"/prototypes/{stage.prototype}/looks.csv").get_data(as_text=True)
    for path in ("looks", "desk"):
        assert client(people.TOM).get(f"/prototypes/{stage.prototype}/{path}").status_code == 200
    assert nora.get(f"/prototypes/{stage.prototype}/looks").status_code == 200
    client(people.TOM).put(f"{API}/prototypes/{stage.prototype}/sharing", json={"keep_days": 30})
    days = [clock.now().date().replace(year=clock.now().year - 1)]
    with portal.database.transaction() as opened:
        opened.execute(update(Seen).where(Seen.pages == 3).values(day=days[0]))
        assert noting.forget_old() == 1
        assert [one.pages for one in opened.scalars(select(Seen))] == [1]


def test_a_guests_words_carry_his_name_to_who_is_told(hands, doorway, portal, cast):
    stage = hands.prototype("invited")
    nora = doorway.guest(stage.prototype, "Nora Nilsen", may_comment=True)
    assert nora.post(f"{API}/versions/{stage.version}/threads", json={"text": "Longer?"}).status_code == 201
    portal.worker.settle()
    tom = cast.id(people.TOM)
    with portal.database.transaction(write=False) as opened:
        told = dict(opened.execute(select(Notification.kind, Notification.actor_name).where(
            Notification.user_id == tom)).all())
        assert opened.scalars(select(FactRow.actor_role).where(FactRow.type == "prototypes/comment.posted")).all() == ["guest"]
    assert told == {"prototype.guest_came": "Nora Nilsen", "prototypes/comment.posted": "Nora Nilsen"}
