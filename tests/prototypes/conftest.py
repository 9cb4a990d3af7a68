"""A prototype to test with: the Halden lamp, one picture, under review."""

import io
from dataclasses import dataclass

import pytest

from portal.prototypes import actions
from portal.prototypes.spots import Spot
from portal.storage import actions as storage
from tests import people
from tests.storage.pictures import encoded, picture

SPOT = {"type": "FragmentSelector", "conformsTo": "http://www.w3.org/TR/media-frags/", "value": "xywh=percent:10,20,30,40"}


@dataclass(frozen=True)
class Stage:
    """What stands: ids of the prototype, its current version, its picture and that picture's file."""

    prototype: str
    version: str
    asset: str
    file: str
    hash: str


class Hands:
    """Does things as somebody, each in a transaction of its own."""

    def __init__(self, portal, cast):
        self.portal, self.cast = portal, cast

    def do(self, person, action, *args, **kwargs):
        actor = self.cast.actor(person)
        with self.portal.database.transaction():
            return action(actor, *args, **kwargs)

    def see(self, person, query, *args, **kwargs):
        actor = self.cast.actor(person)
        with self.portal.database.transaction(write=False):
            return query(actor, *args, **kwargs)

    def file(self, person=people.TOM, width=60, height=40):
        content = io.BytesIO(encoded(picture(width, height), "PNG"))
        return self.do(person, storage.take_in, content, f"lamp-{width}.png").id

    def version(self, prototype, width=60, publish=True):
        made = self.do(people.TOM, actions.add_version, prototype, f"Width {width}", [
            {"file_id": self.file(width=width), "title": "Front"}])
        return self.do(people.TOM, actions.publish, made.id) if publish else made

    def prototype(self, visibility="customers", status="in_review"):
        made = self.do(people.TOM, actions.create, "Halden reading lamp", "Oak foot", visibility)
        self.version(made.id)
        if status != "draft":
            self.do(people.TOM, actions.set_status, made.id, "in_review")
        if status not in ("draft", "in_review"):
            self.do(people.TOM, actions.set_status, made.id, status)
        return self.stage(made.id)

    def stage(self, prototype):
        from portal.prototypes import queries

        found = next(one for one in self.see(people.TOM, queries.versions, prototype) if one.row.status == "current")
        shown = found.assets[0]
        return Stage(prototype, found.row.id, shown.asset.id, shown.file.id, found.row.content_hash)

    def thread(self, person, stage, text="More reach?", **more):
        return self.do(person, actions.open_thread, stage.version, text, stage.asset, spot=Spot(0.1, 0.2), **more)


@pytest.fixture
def hands(portal, cast):
    return Hands(portal, cast)


@pytest.fixture
def stage(hands):
    return hands.prototype()


@pytest.fixture
def facts(portal):
    """The types of all facts so far, those of files and customers aside."""
    from sqlalchemy import select

    from portal.kernel.facts import FactRow

    def found():
        with portal.database.transaction(write=False) as opened:
            rows = opened.scalars(select(FactRow.type).order_by(FactRow.id))
            return [one for one in rows if one.startswith(("prototype", "thread"))]

    return found
