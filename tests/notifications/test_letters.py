"""Letters: in the reader's language, as often as wished, stopped by one click, sent once, tried again when nobody takes it."""

import re

from sqlalchemy import select

from portal.ideas import actions
from portal.notifications.actions import prefer, send_again
from portal.notifications.digest import write_digests
from portal.notifications.models import Mail
from tests import people


def wish(portal, cast, person, topic, shown, mail):
    user_id = cast.id(person)
    with portal.database.transaction():
        prefer(user_id, {topic: (shown, mail)})


def test_a_russian_reader_gets_a_russian_letter(desk, bell, portal, cast):
    wish(portal, cast, people.IGOR, "ideas", True, "at_once")
    idea = desk.idea(by=people.IGOR)
    desk.do(people.CLARA, actions.post, idea.id, "Nice.")
    letter = bell.letters(people.IGOR)[0]
    body = letter.get_body(("plain",)).get_content()
    assert re.search("[а-я]", letter["Subject"]) and "/comments/" in body and "не присылать" in body
    assert "Hello" not in body and letter["To"] == people.IGOR.email


def test_once_a_day_everything_comes_in_one_letter_and_only_once(desk, bell, portal, cast):
    idea = desk.idea()
    for text in ("One", "Two", "Three"):
        desk.do(people.OLGA, actions.post, idea.id, text)
    assert len(bell.of(people.CLARA)) == 3 and bell.mails(people.CLARA) == []
    with portal.database.transaction():
        assert write_digests() >= 1
    with portal.database.transaction():
        assert write_digests() == 0
    mails = bell.mails(people.CLARA)
    assert [one.template for one in mails] == ["mail/digest"]
    assert "3 pieces of news" in bell.letters(people.CLARA)[0]["Subject"]


def test_who_has_read_it_gets_no_letter_about_it(desk, bell, portal, client):
    idea = desk.idea()
    desk.do(people.OLGA, actions.post, idea.id, "One")
    assert len(bell.of(people.CLARA)) == 1
    assert client(people.CLARA).post("/api/v1/notifications/read").status_code == 204
    with portal.database.transaction():
        write_digests()
    assert bell.mails(people.CLARA) == []


def test_wishes_are_respected(desk, bell, portal, cast, client):
    idea = desk.idea()
    wish(portal, cast, people.CLARA, "ideas", False, "off")
    desk.do(people.OLGA, actions.post, idea.id, "One")
    assert bell.of(people.CLARA) == [] == bell.mails(people.CLARA)
    wish(portal, cast, people.CLARA, "ideas", False, "at_once")
    desk.do(people.OLGA, actions.post, idea.id, "Two")
    assert bell.of(people.CLARA) == [] and len(bell.mails(people.CLARA)) == 1
    wish(portal, cast, people.CLARA, "ideas", False, "daily")
    desk.do(people.OLGA, actions.post, idea.id, "Three")
    bell.of(people.CLARA)
    listed = client(people.CLARA).get("/api/v1/notifications").get_json()
    assert (listed["items"], listed["unread"]) == ([], 0), "for the letter alone: it shows nowhere else"
    with portal.database.transaction():
        assert write_digests() >= 1


def test_one_click_stops_the_letters_of_a_kind_without_signing_in(desk, bell, portal, cast, client):
    wish(portal, cast, people.CLARA, "ideas", True, "at_once")
    idea = desk.idea()
    desk.do(people.OLGA, actions.post, idea.id, "One")
    letter = bell.letters(people.CLARA)[0]
    address = letter["List-Unsubscribe"].strip("<>").replace("\n", "").replace(" ", "")
    path = "/mail/stop/" + address.rpartition("/")[2]
    assert letter["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    nobody = client()
    looked = nobody.get(path)
    assert looked.status_code == 200 and "About: Ideas" in looked.get_data(as_text=True), "looking does not stop anything"
    assert client(people.CLARA).get("/api/v1/notifications/preferences").get_json()["topics"][0]["mail"] == "at_once"
    assert nobody.post(path, data={"List-Unsubscribe": "One-Click"}).status_code == 303
    desk.do(people.OLGA, actions.post, idea.id, "Two")
    assert len(bell.of(people.CLARA)) == 2 and len(bell.mails(people.CLARA)) == 1
    assert nobody.post("/mail/stop/forged").status_code == 404


def test_stopping_the_daily_letter_stops_all_that_comes_in_it(desk, bell, portal, client):
    desk.do(people.OLGA, actions.post, desk.idea().id, "One")
    bell.of(people.CLARA)
    with portal.database.transaction():
        write_digests()
    path = "/mail/stop/" + re.sub(r"[\s<>]", "", bell.letters(people.CLARA)[0]["List-Unsubscribe"]).rpartition("/")[2]
    assert client().post(path).status_code == 303
    topics = client(people.CLARA).get("/api/v1/notifications/preferences").get_json()["topics"]
    assert {one["topic"]: one["mail"] for one in topics} == {
        "ideas": "off", "prototypes": "off", "pricing": "at_once", "orders": "at_once", "service": "at_once",
        "account": "at_once"}


def test_a_letter_nobody_takes_is_tried_again_and_given_up_in_the_end(desk, bell, portal, cast):
    wish(portal, cast, people.CLARA, "ideas", True, "at_once")
    desk.do(people.OLGA, actions.post, desk.idea().id, "One")
    mail = bell.mails(people.CLARA)[0]
    post = portal.extensions["post"]
    post.deliver, real = _nobody_there, post.deliver
    try:
        assert post.send_due() == 1 and post.send_due() == 0, "not again at once"
        with portal.database.transaction() as opened:
            row = opened.get_one(Mail, mail.id)
            assert (row.state, row.attempts, row.error) == ("waiting", 1, "ConnectionRefusedError")
            row.attempts, row.due_at = 11, mail.due_at
        post.send_due()
    finally:
        post.deliver = real
    with portal.database.transaction() as opened:
        assert opened.scalar(select(Mail.state).where(Mail.id == mail.id)) == "failed"
        send_again(mail.id)
    assert post.send_due() == 1
    sent = bell.mails(people.CLARA)[0]
    assert (sent.state, sent.context) == ("sent", {})


def _nobody_there(_message):
    raise ConnectionRefusedError
