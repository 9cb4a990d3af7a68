"""Guests by link: a browser that comes in by a secret, and links made as the team makes them."""

import re

import pytest
from sqlalchemy import select

from portal.notifications.models import Mail
from tests import people

API = "/api/v1"


class Doorway:
    """Makes links as Tom and sends browsers through them."""

    def __init__(self, portal, client):
        self.portal, self.client = portal, client

    def link(self, prototype, **wishes):
        """The secret of a new link, and its id."""
        made = self.client(people.TOM).post(f"{API}/prototypes/{prototype}/links", json={"name": "Jury", **wishes})
        assert made.status_code == 201, made.json
        return made.json["url"].rsplit("/", 1)[1], made.json["id"]

    def come(self, secret, browser=None, **said):
        """A browser that tried to come in, and what it was answered."""
        browser = browser or self.client()
        return browser, browser.post(f"{API}/guest/{secret}", json=said)

    def guest(self, prototype, name="Nora Nilsen", **wishes):
        """A browser that is in."""
        secret, _id = self.link(prototype, **wishes)
        browser, answer = self.come(secret, name=name)
        assert answer.status_code == 200 and answer.json["step"] == "in", answer.json
        return browser

    def code(self):
        """The six digits of the latest mail, once the worker has written it."""
        self.portal.worker.settle()
        with self.portal.database.transaction(write=False) as opened:
            mail = opened.scalars(select(Mail).where(Mail.template == "mail/guest_code").order_by(Mail.id.desc())).first()
        assert re.fullmatch(r"\d{6}", mail.context["code"])
        return mail.context["code"]


@pytest.fixture
def doorway(portal, client):
    return Doorway(portal, client)
