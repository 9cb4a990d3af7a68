"""While a price is typed the range it lies in is marked, and its chance is said."""

from types import SimpleNamespace

from playwright.sync_api import expect
from sqlalchemy import select

from portal.core.producers.actions import producer_for
from portal.ideas.models import IdeaRevision
from tests import people
from tests.pricing.knowing.conftest import Past


def test_the_typed_price_marks_its_range(site, page):
    workshops = {}
    for person in (people.PAUL, people.PIA):
        actor = site.cast.actor(person)
        with site.database.transaction():
            workshops[person] = producer_for(actor).id
    past = Past(SimpleNamespace(portal=site, cast=site.cast, workshops=workshops))
    past.of_many()
    past.work()
    with site.database.transaction(write=False) as opened:
        revision = opened.scalar(select(IdeaRevision.id).where(IdeaRevision.idea_id == past.idea.id))
    clara = page(people.CLARA)
    clara.goto(f"/bids/new?about_kind=idea_revision&about_id={revision}")
    marked = clara.locator(".chance-table tr.here")
    expect(marked).to_have_count(0)
    clara.locator("[name='unit_price.amount']").fill("84.00")
    expect(marked).to_have_count(1)
    expect(clara.locator(".chance-now")).to_contain_text(marked.get_attribute("data-share"))
    first = marked.inner_text()
    clara.locator("[name='unit_price.amount']").fill("200.00")
    expect(marked).not_to_have_text(first)
    clara.locator("[name='unit_price.amount']").fill("1e3")
    expect(marked).to_have_count(0)
    expect(clara.locator(".chance-now")).to_be_hidden()
