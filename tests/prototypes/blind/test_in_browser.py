"""Live, on the real server: Clara looks blind first and every frame that comes to her is kept; she finishes, and hears all."""

import json

from playwright.sync_api import expect

from tests import people
from tests.realtime.raw import Raw
from tests.storage.pictures import encoded, picture

API, CANARY = "/api/v1", "canary-b11d"


def entered(site, caller, *rooms):
    """A socket, and which of these rooms let it in."""
    words = "; ".join(f"{one.name}={one.value}" for one in caller.cookies)
    line = Raw(site.ports[0], namespace=None, headers={"Cookie": words, "Origin": site.url})
    line.send_packet("40/live,{}")
    line.until("40/live")
    let_in = []
    for number, room in enumerate(rooms, 1):
        line.event("enter", {"room": room, "since": 0}, number)
        let_in.append('"ok":true' in line.until(f"43/live,{number}").replace(" ", ""))
    return line, let_in


def test_one_looks_blind_finishes_and_hears_the_others(site, windows):
    tom, igor = site.caller(people.TOM), site.caller(people.IGOR)
    file = tom.post(f"{API}/files", files={"file": ("lamp.png", encoded(picture(900, 600), "PNG"))}).json()["id"]
    made = tom.post(f"{API}/prototypes", json={"title": "Halden reading lamp", "visibility": "customers"}).json()["id"]
    version = tom.post(f"{API}/prototypes/{made}/versions", json={"assets": [{"file_id": file}]}).json()["id"]
    assert tom.post(f"{API}/versions/{version}/blind").json()["state"] == "chosen"
    assert tom.post(f"{API}/versions/{version}/publication").ok
    assert tom.post(f"{API}/prototypes/{made}/status", json={"status": "in_review"}).ok

    clara, frames = windows.open(site.url, site.cookies(people.CLARA), viewport={"width": 360, "height": 760}), []
    clara.on("websocket", lambda line: line.on("framereceived", lambda one: frames.append(str(one))))
    clara.goto(f"/prototypes/{made}")
    expect(clara.locator("#blind")).to_contain_text("You see your own pins only.")
    expect(clara.locator(".people")).to_contain_text("CB")
    room = f"prototype:{made}"
    his, let_in = entered(site, igor, room, f"{room}/finished", f"{room}/own-{site.cast.id(people.CLARA)}")
    assert let_in == [True, False, False], "in the room of all, and in no other"
    his.event("cursor", {"room": room, "asset": "canary-b11d-asset", "x": 0.5, "y": 0.5})
    his.event("typing", {"room": room, "thread": CANARY})
    said = igor.post(f"{API}/versions/{version}/threads", json={"text": f"{CANARY} too dark"}).json()["id"]
    # Her own words come to her after his would have come.
    own = site.caller(people.CLARA).post(f"{API}/versions/{version}/threads", json={"text": "My own word"}).json()
    expect(clara.locator(f"#thread-{own['id']}")).to_contain_text("My own word")
    expect(clara.locator(f"#thread-{own['id']}")).to_have_attribute("data-sign", "1")
    assert frames and not any(CANARY in one or said in one for one in frames), "no frame tells of him"
    assert clara.locator("[data-thread]").count() == 1

    clara.locator("#blind summary").click()
    expect(clara.locator("#blind")).to_contain_text("It cannot be taken back.")
    clara.get_by_role("button", name="Yes, show me the others’").click()
    expect(clara.locator(f"#thread-{said}")).to_contain_text(f"{CANARY} too dark")
    later = igor.post(f"{API}/versions/{version}/threads", json={"text": f"{CANARY} and live"}).json()["id"]
    expect(clara.locator(f"#thread-{later}")).to_contain_text(f"{CANARY} and live")
    assert json.dumps(igor.get(f"{API}/versions/{version}/threads").json()).count("My own word") == 0
    assert tom.post(f"{API}/versions/{version}/blind/opening").ok
    expect(clara.locator("body")).to_contain_text("What everybody said is open now.")
    his.close()
