"""On the real server: whoever loses his way in is out of the room and away from the files within two seconds."""

import json
import time
from datetime import UTC, datetime

import pytest
from sqlalchemy import update

from portal.prototypes.sharing.models import ReviewLink
from tests import people
from tests.realtime.raw import Over, Raw
from tests.storage.pictures import encoded, picture

API, PATIENCE = "/api/v1", 2.0


class Seat:
    """Somebody who looks: a caller for files and an open socket in the room."""

    def __init__(self, site, prototype, caller):
        self.caller = caller
        words = "; ".join(f"{one.name}={one.value}" for one in caller.cookies)
        self.line = Raw(site.ports[0], namespace=None, headers={"Cookie": words, "Origin": site.url})
        self.line.send_packet("40/live,{}")
        self.line.until("40/live")
        self.line.send_packet(f'42/live,1["enter",{json.dumps({"room": f"prototype:{prototype}", "since": 0})}]')
        entered = self.line.until("43/live,1")
        assert '"ok":true' in entered.replace(" ", ""), entered

    def out(self):
        """Waits for the word that he is out, or for the end of the line."""
        try:
            self.line.until('42/live,["out"')
        except Over:
            pass


@pytest.fixture(scope="module")
def shown(site):
    """A prototype for invited people with a large picture, and callers of the team and of Clara."""
    tom, clara = site.caller(people.TOM), site.caller(people.CLARA)
    content = encoded(picture(2200, 40), "PNG")
    file = tom.post(f"{API}/files", files={"file": ("lamp.png", content)}).json()["id"]
    made = tom.post(f"{API}/prototypes", json={"title": "Shared lamp", "visibility": "customers"}).json()["id"]
    version = tom.post(f"{API}/prototypes/{made}/versions", json={"assets": [{"file_id": file}]}).json()["id"]
    assert tom.post(f"{API}/versions/{version}/publication").ok
    assert tom.post(f"{API}/prototypes/{made}/status", json={"status": "in_review"}).ok
    return tom, clara, f"{API}/prototypes/{made}", f"/files/{file}/tiles/12/0_0.jpg", made


def by_link(site, tom, at):
    """A caller who came by a new link, and the link's id."""
    link = tom.post(f"{at}/links", json={"name": "Jury"}).json()
    guest = site.caller()
    assert guest.post(API + link["url"].split(site.url)[-1], json={"name": "Nora"}).json()["step"] == "in"
    return guest, link["id"]


def test_who_loses_his_way_in_is_out_in_two_seconds(site, shown):
    tom, clara, at, tile, made = shown
    igor = site.caller(people.IGOR)
    invited = tom.post(f"{at}/invitations", json={"user_id": site.cast.id(people.CLARA)}).json()["id"]
    (nora, revoked), (otto, expiring), (emma, _stays) = (by_link(site, tom, at) for _each in range(3))

    def expire():
        with site.database.transaction() as opened:
            opened.execute(update(ReviewLink).where(ReviewLink.id == expiring).values(expires_at=datetime.now(UTC)))

    def narrow():
        version = tom.get(at).headers["ETag"]
        assert tom.patch(at, json={"visibility": "invited"}, headers={"If-Match": version}).ok

    losing = [
        ("visibility narrowed", igor, narrow),
        ("link revoked", nora, lambda: tom.post(f"{at}/links/{revoked}/revocation")),
        ("link expired", otto, expire),
        ("invitation taken back", clara, lambda: tom.delete(f"{at}/invitations/{invited}")),
        ("terms set", emma, lambda: tom.put(f"{at}/terms", json={"text": "Not a word."}))]
    for why, who, lose in losing:
        first = who.get(tile)
        assert first.status_code == 200 and first.headers["Cache-Control"] == "private, no-cache", why
        seat = Seat(site, made, who)
        lose()
        begun = time.monotonic()
        assert who.get(tile, headers={"If-None-Match": first.headers["ETag"]}).status_code in (403, 404), why
        seat.out()
        assert time.monotonic() - begun < PATIENCE, why
        assert who.get(at).status_code in (403, 404), why
        seat.line.sock.close()
