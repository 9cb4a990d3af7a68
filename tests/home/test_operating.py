"""The operator's page: for admins alone; what was given up stands there and is tried again by one press."""

from sqlalchemy import select, update

from portal.ideas import actions
from portal.kernel.facts import Outbox
from portal.notifications.models import Mail
from tests import people
from tests.ideas.conftest import Desk


def test_it_is_for_admins(client):
    for person in (people.TOM, people.CLARA, people.PAUL):
        assert client(person).get("/operator").status_code == 403, person
    assert client().get("/operator").status_code in (302, 303, 401)
    page = client(people.ADA).get("/operator")
    assert page.status_code == 200 and "Schema of the database" in page.get_data(as_text=True)


def test_a_fact_given_up_is_heard_again(client, portal, cast):
    desk = Desk(portal, cast)
    desk.board()
    desk.do(people.OLGA, actions.post, desk.idea().id, "One")
    with portal.database.transaction() as opened:
        opened.execute(update(Outbox).values(state="failed", attempts=12, error="ValueError: a broken row"))
        row_id = opened.scalars(select(Outbox.id)).first()
    ada = client(people.ADA)
    page = ada.get("/operator").get_data(as_text=True)
    assert "ValueError: a broken row" in page and "given up" in ada.get("/").get_data(as_text=True)
    assert client(people.TOM).post(f"/operator/outbox/{row_id}/retry").status_code == 403
    assert ada.post(f"/operator/outbox/{row_id}/retry").status_code == 303
    portal.worker.settle()
    with portal.database.transaction(write=False) as opened:
        assert opened.get_one(Outbox, row_id).state == "done"
    assert ada.post(f"/api/v1/operator/outbox/{row_id}/retry").status_code == 404


def test_a_letter_given_up_is_sent_again(client, portal, cast):
    cast.id(people.CLARA)
    client().post("/api/v1/password/reset", json={"mail": people.CLARA.email})
    portal.worker.settle()
    with portal.database.transaction() as opened:
        opened.execute(update(Mail).values(state="failed", attempts=12, error="ConnectionRefusedError"))
        mail_id = opened.scalars(select(Mail.id)).first()
    ada = client(people.ADA)
    page = ada.get("/operator").get_data(as_text=True)
    assert "ConnectionRefusedError" in page and people.CLARA.email not in page
    assert ada.post(f"/operator/mails/{mail_id}/retry").status_code == 303
    with portal.database.transaction(write=False) as opened:
        assert opened.get_one(Mail, mail_id).state == "waiting"
    assert ada.post(f"/api/v1/operator/mails/{mail_id}/retry").status_code == 404
