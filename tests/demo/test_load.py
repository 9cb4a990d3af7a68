"""The demo as it stands in a database: told once, true in its times, states and pictures, and everybody can come in."""

import random
import re
from datetime import timedelta
from pathlib import Path

import pytest
from PIL import Image
from sqlalchemy import func, select

from portal.accounts.models import User
from portal.core.customers.models import Customer
from portal.core.orders.models import Order
from portal.core.production.models import JobStage
from portal.core.service.models import ServiceRequest
from portal.demo import art, commands, load, story
from portal.demo.told import past, trading
from portal.ideas.models import Comment, Idea, Support
from portal.kernel import clock
from portal.kernel.errors import Conflict
from portal.kernel.facts import FactRow, FactSubject, Outbox
from portal.notifications.models import Mail, Notification
from portal.pricing.awarding.models import AwardPart
from portal.pricing.models import Answer, Bid
from portal.pricing.pooling.models import Pool, PoolPlace
from portal.pricing.rules.models import Turn, Week
from portal.prototypes.models import Decision, Prototype, Thread, Version
from portal.storage.models import StoredFile


def plain(name: str, folder: Path) -> str:
    """A small picture in place of a drawn one; the 3D file is quick to write."""
    if name == art.MODEL:
        return art.draw(name, folder)
    dice = random.Random(name)
    Image.new("RGB", (64, 48), tuple(dice.randrange(256) for _each in range(3))).save(folder / name, "JPEG")
    return name


def count(opened, table, *where) -> int:
    return opened.scalar(select(func.count()).select_from(table).where(*where)) or 0


def carried(idea) -> set[str]:
    """Those who support an idea that was merged into this one, and not this one."""
    own = {one.by for one in idea.supports}
    return {one.by for other in story.IDEAS if other.merged_into == idea.slug for one in other.supports} - own


def test_the_story_is_told(portal, client):
    telling = load.fill(portal, plain)
    with portal.database.transaction(write=False) as opened:
        assert count(opened, User) == len(story.PEOPLE) and count(opened, Idea) == len(story.IDEAS)
        for idea in story.IDEAS:
            row = opened.get_one(Idea, telling.ids[f"idea:{idea.slug}"])
            assert row.status == idea.status and row.support_count == len(idea.supports) + len(carried(idea)), idea.slug
            assert abs(row.created_at - telling.moment(idea.at)) < timedelta(minutes=5), idea.slug
            assert len(row.pictures) == len(idea.pictures)
        assert count(opened, Support) == sum(len(one.supports) + len(carried(one)) for one in story.IDEAS)
        times = list(opened.scalars(select(Comment.created_at).order_by(Comment.id)))
        assert times == sorted(times) and max(times) <= clock.now()
        prototype = opened.scalars(select(Prototype)).one()
        told = story.PROTOTYPES[0]
        assert (prototype.current_number, prototype.status) == (3, "in_review")
        assert [row.number for row in opened.scalars(select(Version).order_by(Version.number))] == [1, 2, 3]
        assert count(opened, Thread) == len(told.pins) and count(opened, Decision) == len(told.decisions)
        assert count(opened, Thread, Thread.status == "resolved") == sum(1 for one in told.pins if one.resolved)
        states = {"declined": "expired"}  # a bid that everybody declined runs out of time
        for bid in story.BIDS:
            row = opened.get_one(Bid, telling.ids[f"bid:{bid.slug}"])
            assert row.status == states.get(bid.state, bid.state), bid.slug
        haggled = opened.get_one(Answer, telling.ids["answer:nord-24-brun"])
        assert (haggled.bid_minor, haggled.unit_price_minor, haggled.final_ask) == (12000, 12300, True)
        orders = {one.slug: opened.get_one(Order, telling.ids[f"order:{one.slug}"]) for one in story.ORDERS}
        assert {slug: (one.made, one.shipped, one.delivered, one.status) for slug, one in orders.items()} == {
            "nord-eight": (0, 0, 0, "confirmed"), "pyotr-two": (0, 0, 0, "confirmed"), "nord-six": (6, 6, 0, "confirmed"),
            "maria-one": (1, 1, 1, "closed"), "anna-first": (1, 1, 1, "closed")}
        assert opened.scalars(select(JobStage.name).where(JobStage.status == "awaiting_customer")).all() == ["Finishing"]
        service = opened.scalars(select(ServiceRequest)).one()
        assert (service.cause_kind, service.cause_id) == ("thread", telling.ids["pin:ball-knob"])
        assert count(opened, StoredFile) == len(telling.files) and count(opened, StoredFile, StoredFile.holders == 0) == 0
        assert count(opened, Outbox, Outbox.state != "done") == 0 and count(opened, Mail) == 0
        assert 0 < count(opened, Notification, Notification.read_at.is_(None)) < count(opened, Notification)
        first, last = opened.execute(select(func.min(FactRow.at), func.max(FactRow.at))).one()
        assert clock.now() - first > timedelta(days=190) and last <= clock.now()
        about = select(FactRow.type).join(FactSubject, FactSubject.fact_id == FactRow.id).where(
            FactSubject.kind == "order", FactSubject.subject_id == orders["anna-first"].id)
        assert {"order.placed", "order.stage_finished", "order.delivered"} <= set(opened.scalars(about))
    prices_are_told(portal, telling)
    with pytest.raises(Conflict):
        load.fill(portal, plain)
    said = commands.welcome(portal, empty=False)
    assert "portal link" in said and load.is_empty(portal) is False
    come_in(portal, client)


def prices_are_told(portal, telling) -> None:
    """Pools, parts, envelopes, rules and a past: what the pages of prices have to show."""
    with portal.database.transaction(write=False) as opened:
        pools = {one.status: one for one in opened.scalars(select(Pool))}
        assert (pools["awarded"].people, pools["awarded"].price_minor) == (4, 13950)
        assert (pools["open"].units, pools["open"].price_minor, pools["open"].next_missing) == (15, 12100, 5)
        assert count(opened, PoolPlace, PoolPlace.status == "served", PoolPlace.order_id.is_not(None)) == 4
        assert count(opened, AwardPart, AwardPart.bid_id == telling.ids["bid:terrace-forty"]) == 2
        waiting, shown = (opened.get_one(Bid, telling.ids[f"bid:{slug}"]) for slug in ("sealed-studio", "sealed-present"))
        assert waiting.offers == shown.offers == 2 and waiting.answers_until > clock.now() > shown.answers_until
        assert {"accept", "counter", "decline"} <= set(opened.scalars(select(Turn.kind).where(Turn.status == "said")))
        assert count(opened, Week) == len(trading.WEEKS) and count(opened, Week, Week.taken > 0) == 1
        past_ones = select(Customer.id).where(Customer.external_system == "books")
        assert count(opened, Bid, Bid.customer_id.in_(past_ones)) == sum(one.many for one in past.THINGS)
        closed = count(opened, Order, Order.customer_id.in_(past_ones), Order.status == "closed")
        assert closed == count(opened, Order, Order.customer_id.in_(past_ones)) == sum(bool(one.won) for one in past.bids())
        assert count(opened, Bid, Bid.customer_id.in_(past_ones), Bid.ended_at > clock.now()) == 0


def come_in(portal, client) -> None:
    """Every link lets its person in, once."""
    links = re.findall(r"^  (\w+) +(\S.*?) {2,}\S+(/link/\S+)$", commands.links(portal), re.MULTILINE)
    assert {name.split(",")[0] for _role, name, _link in links} == {one.name for one in story.PEOPLE}
    somebody = client()
    used = somebody.post(links[0][2])
    assert used.status_code == 303 and somebody.get("/api/v1/me").get_json()["role"] == links[0][0]
    assert client().post(links[0][2]).status_code == 404


def test_without_the_demo_there_is_the_admin_alone(portal, monkeypatch):
    monkeypatch.setenv("MAQUETTE_ADMIN", "ada@works.example")
    said = commands.welcome(portal, empty=True)
    assert said.count("/link/") == 1 and "admin" in said
    with portal.database.transaction(write=False) as opened:
        user = opened.scalars(select(User)).one()
        assert (user.mail, user.role, user.password_hash) == ("ada@works.example", "admin", None)
    assert "/link/" not in commands.welcome(portal, empty=True)
