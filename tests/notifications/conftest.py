"""The bell and the letter box of these tests."""

from io import BytesIO
from typing import Any

import pytest
from PIL import Image
from sqlalchemy import select

from portal.accounts.models import User
from portal.notifications.models import Mail, Notification
from portal.storage.actions import take_in
from tests import people
from tests.ideas.conftest import Desk
from tests.pricing.making import Market


class Bell:
    """What people were told; looking at it lets the worker hear everything first."""

    def __init__(self, portal: Any, cast: Any) -> None:
        self.portal, self.cast = portal, cast

    def of(self, person: Any) -> list[Any]:
        """The notifications of somebody, oldest first."""
        self.portal.worker.settle()
        with self.portal.database.transaction(write=False) as opened:
            return list(opened.scalars(select(Notification).where(Notification.user_id == self.cast.id(person))
                                       .order_by(Notification.id)))

    def kinds(self, person: Any) -> list[str]:
        return [one.kind for one in self.of(person)]

    def who(self, kind: str) -> set[str]:
        """The first names of all who were told a fact of this kind."""
        self.portal.worker.settle()
        with self.portal.database.transaction(write=False) as opened:
            names = opened.scalars(select(User.name).join(Notification, Notification.user_id == User.id)
                                   .where(Notification.kind == kind))
            return {name.split()[0] for name in names}

    def mails(self, person: Any) -> list[Mail]:
        """The letters to somebody, oldest first."""
        self.portal.worker.settle()
        with self.portal.database.transaction(write=False) as opened:
            return list(opened.scalars(select(Mail).where(Mail.user_id == self.cast.id(person)).order_by(Mail.id)))

    def letters(self, person: Any) -> list[Any]:
        """The same as they are sent."""
        post = self.portal.extensions["post"]
        found = []
        for mail in self.mails(person):
            with self.portal.database.transaction() as opened:
                found.append(post.compose(opened.get_one(Mail, mail.id)))
        return found


@pytest.fixture
def bell(portal, cast) -> Bell:
    return Bell(portal, cast)


@pytest.fixture
def desk(portal, cast) -> Desk:
    made = Desk(portal, cast)
    made.board()
    return made


@pytest.fixture
def market(portal, cast, client) -> Market:
    return Market(portal, cast, client)


class Shown:
    """A prototype of Tom's with one version on show to customers, and everybody's hand on its API."""

    def __init__(self, portal: Any, cast: Any, client: Any, visibility: str = "customers") -> None:
        self.client = client
        self.id = self.post(people.TOM, "/prototypes", {"title": "Halden", "visibility": visibility})["id"]
        actor = cast.actor(people.TOM)
        with portal.database.transaction():
            file = take_in(actor, BytesIO(picture()), "halden.png")
        self.version = self.post(people.TOM, f"/prototypes/{self.id}/versions", {"assets": [{"file_id": file.id}]})["id"]
        self.post(people.TOM, f"/versions/{self.version}/publication")
        self.hash = client(people.TOM).get(f"/api/v1/versions/{self.version}").get_json()["content_hash"]
        if client(people.TOM).get(f"/api/v1/prototypes/{self.id}").get_json()["state"] == "draft":
            self.post(people.TOM, f"/prototypes/{self.id}/status", {"status": "in_review"})

    def post(self, person: Any, path: str, body: Any = None, method: str = "post") -> Any:
        answer = getattr(self.client(person), method)("/api/v1" + path, json=body or {})
        assert answer.status_code < 300, answer.get_data(as_text=True)
        return answer.get_json(silent=True)

    def say(self, person: Any, text: str, **more: Any) -> Any:
        return self.post(person, f"/versions/{self.version}/threads", {"text": text, **more})

    def reply(self, person: Any, thread: Any, text: str) -> Any:
        return self.post(person, f"/threads/{thread['id']}/comments", {"text": text})

    def decide(self, person: Any, verdict: str = "approve") -> Any:
        return self.post(person, f"/prototypes/{self.id}/decisions", {"verdict": verdict, "content_hash": self.hash})


def picture() -> bytes:
    """A small drawing."""
    made = BytesIO()
    Image.new("RGB", (64, 48), "#2e3aa8").save(made, "PNG")
    return made.getvalue()


@pytest.fixture
def shown(portal, cast, client) -> Shown:
    return Shown(portal, cast, client)
