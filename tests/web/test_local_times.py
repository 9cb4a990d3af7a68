"""Times without a zone are the reader's: skipped hours are refused, doubled ones the later; deadlines say the day in a word."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from flask import g

from portal.accounts.models import User
from portal.kernel import clock
from portal.kernel.text import speaking
from portal.web.deadlines import deadline
from portal.web.local_times import instant
from tests import people
from tests.pricing.making import Market

BERLIN, LORD_HOWE, NEW_YORK, KATHMANDU, APIA = map(ZoneInfo, (
    "Europe/Berlin", "Australia/Lord_Howe", "America/New_York", "Asia/Kathmandu", "Pacific/Apia"))


def test_an_instant_is_what_clocks_there_show(dice):
    """Over two hundred thousand minutes of zones with whole hours, half an hour and a whole day left out."""
    skipped = doubled = 0
    for place, year in ((BERLIN, 2026), (LORD_HOWE, 2026), (NEW_YORK, 2027), (KATHMANDU, 2026), (APIA, 2011)):
        local = datetime(year, 1, 1) + timedelta(minutes=dice.randrange(13))
        last = datetime.min.replace(tzinfo=UTC)
        while local.year == year:
            moment = instant(local, place)
            shown = {local.replace(tzinfo=place, fold=fold).astimezone(UTC) for fold in (0, 1)}
            real = {one for one in shown if one.astimezone(place).replace(tzinfo=None) == local}
            assert moment == (max(real) if real else None), (place, local)
            skipped, doubled = skipped + (not real), doubled + (len(real) == 2)
            if moment:
                assert moment > last, "later on the clock is later in time, but for the hour that comes twice"
                last = moment if len(real) < 2 else last
            local += timedelta(minutes=13)
    assert skipped >= 24 * 60 // 13 and doubled >= 2 * 60 // 13


@pytest.mark.parametrize(("now", "until", "locale", "told"), [
    ("2026-11-28T08:00", "2026-11-28T17:00", "en", "today, 18:00"),
    ("2026-11-28T08:00", "2026-11-28T23:30", "en", "tomorrow, 00:30"),  # another day in Berlin than in UTC
    ("2026-11-28T08:00", "2026-11-30T11:00", "ru", "30 нояб. 2026\u202fг., 12:00"),
    ("2026-11-28T08:00", "2026-11-29T08:05", "ru", "завтра, 09:05"),
    ("2026-10-24T20:00", "2026-10-25T00:30", "en", "tomorrow, 02:30 (UTC+2)"),
    ("2026-10-24T20:00", "2026-10-25T01:30", "en", "tomorrow, 02:30 (UTC+1)"),
])
def test_a_deadline_on_the_readers_clock(portal, cast, now, until, locale, told):
    clara = replace(cast.actor(people.CLARA), timezone="Europe/Berlin")
    with portal.test_request_context("/"), clock.at(datetime.fromisoformat(now + "Z")), speaking(locale):
        g.actor = clara
        assert deadline(datetime.fromisoformat(until + "Z")) == told
        g.actor = None
        assert deadline(clock.now() + timedelta(days=9)).endswith(" UTC") and deadline(None) == "—"


def test_a_form_with_a_skipped_hour_keeps_what_was_typed(portal, cast, client):
    market = Market(portal, cast, client)
    clara = cast.actor(people.CLARA).user_id
    with portal.database.transaction() as opened:
        opened.get(User, clara).timezone = "Europe/Berlin"
    typed = {"title": "24 small lamps", "quantity": "24", "unit_price.amount": "100.00", "unit_price.currency": "EUR",
             "wanted_by": "2032-06-01", "valid_until": "2031-03-30T02:30"}
    refused = market.as_(people.CLARA).post("/bids", data=typed)
    shown = refused.get_data(as_text=True)
    assert refused.status_code == 422
    assert "Clocks go forward that day" in shown and 'value="2031-03-30T02:30"' in shown and "24 small lamps" in shown
