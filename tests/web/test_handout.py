"""Static files as they travel: packed, kept by their addresses, and what a page's scripts and sheets need named in its head."""

import gzip
import re
from pathlib import Path

import pytest

from portal.web.handout import packing, sheets
from portal.web.handout.modules import Modules
from tests import people
from tests.support.tree import ROOT

STATIC = ROOT / "portal" / "static"
TEXTS = ("css/tokens.css", "js/app.js", "img/icons.svg", "vendor/openseadragon.min.js")
FOR_EVER = "public, max-age=31536000, immutable"


@pytest.mark.parametrize("path", TEXTS)
def test_text_travels_packed_for_whoever_unpacks_it(world_inside, path):
    client, whole = world_inside.browser(None), (STATIC / path).read_bytes()
    small = client.get(f"/static/{path}", headers={"Accept-Encoding": "br, gzip;q=0.5"}, buffered=True)
    plain = client.get(f"/static/{path}", headers={"Accept-Encoding": "gzip;q=0, identity"}, buffered=True)
    assert gzip.decompress(small.data) == whole == plain.data and len(small.data) < len(whole) / 1.5
    assert small.headers["Content-Encoding"] == "gzip" and "Content-Encoding" not in plain.headers
    assert int(small.headers["Content-Length"]) == len(small.data)
    assert "Accept-Encoding" in small.headers["Vary"] and "Accept-Encoding" in plain.headers["Vary"]
    assert small.mimetype == plain.mimetype and small.headers["ETag"] != plain.headers["ETag"]
    again = {"Accept-Encoding": "gzip", "If-None-Match": small.headers["ETag"]}
    kept = client.get(f"/static/{path}", headers=again, buffered=True)
    assert kept.status_code == 304 and not kept.data and "Accept-Encoding" in kept.headers["Vary"]
    assert client.get(f"/static/{path}", headers=again | {"Accept-Encoding": "identity"}, buffered=True).status_code == 200
    head = client.head(f"/static/{path}", headers={"Accept-Encoding": "gzip"})
    assert head.status_code == 200 and not head.data and head.headers["Content-Length"] == small.headers["Content-Length"]


def test_what_is_packed_already_travels_as_it_is_and_nothing_else_is_to_be_had(world_inside):
    client = world_inside.browser(None)
    letters = client.get("/static/vendor/fonts/onest-latin.woff2", headers={"Range": "bytes=0-9"}, buffered=True)
    assert letters.status_code == 206 and "Content-Encoding" not in letters.headers
    for path in ("../config.py", "css/../../config.py", "~none/../../config.py", "css/none.css", "css/", "~", "~none",
                 "css/~none.css", "css/~tokens+none.css", "css/~.css", "js/~app+mount.js"):
        assert client.get(f"/static/{path}", buffered=True).status_code == 404, path


def test_a_changed_file_is_packed_anew(tmp_path):


    (tmp_path / "one.css").write_text("a" * 1000)
    before = packing.of_file(tmp_path, "one.css")
    (tmp_path / "one.css").write_text("b" * 1001)
    after = packing.of_file(tmp_path, "one.css")
    assert before and after and before.sign != after.sign and gzip.decompress(after.gzipped) == b"b" * 1001


def test_all_modules_change_their_address_together(world_inside):
    client, modules = world_inside.browser(None), Modules(STATIC)
    for path in ("js/mount.js", "vendor/socket.io.esm.min.js"):
        now = client.get(modules.url(path), buffered=True)
        assert now.status_code == 200 and now.headers["Cache-Control"] == FOR_EVER
        of_another_start = client.get(f"/static/~0123456789ab/{path}", buffered=True)
        assert of_another_start.status_code == 200 and of_another_start.headers["Cache-Control"] == "no-cache"
        assert client.get(f"/static/{path}", buffered=True).headers["Cache-Control"] == "no-cache"
    assert client.get(modules.url("css/tokens.css"), buffered=True).headers["Cache-Control"] == "no-cache"


def test_the_sign_follows_the_modules(tmp_path):
    (tmp_path / "js").mkdir()
    (tmp_path / "vendor").mkdir()
    for path, text in {"js/app.js": 'import { a,\n  b } from "./one.js";\n', "js/one.js": "", "vendor/far.js": "",
                       "js/live.js": 'import "../vendor/far.js";\nimport "./circle.js";\n',
                       "js/circle.js": 'export { x } from "./live.js";\nconst far = () => import("./later.js");\n',
                       "js/later.js": "// import { z } from './none.js'\n", "vendor/alone.js": ""}.items():
        (tmp_path / path).write_text(text)
    made = Modules(tmp_path)
    assert made.closure("js/live.js") == ("js/live.js", "vendor/far.js", "js/circle.js") and made.closure("js/none.js") == ()
    assert made.needed('<p data-mount="circle none"></p>') == ([*made.closure("js/app.js")[1:], "js/circle.js", "js/live.js",
                                                              "vendor/far.js"], [])
    first = made.needed('<p data-first="circle" data-mount="circle later" data-room="x"></p>')
    assert first.first == ["js/one.js", "js/circle.js", "js/live.js", "vendor/far.js"] and first.soon == ["js/later.js"]
    signs = {made.sign}
    for path, more in (("js/one.js", 1), ("vendor/far.js", 1), ("vendor/alone.js", 0)):
        (tmp_path / path).write_text("// changed\n")
        before = len(signs)
        signs.add(Modules(tmp_path).sign)
        assert len(signs) == before + more, path


def test_the_room_names_in_its_head_what_its_first_pin_waits_for(world_inside):
    client = world_inside.browser(people.TOM)
    page = client.get(f"/prototypes/{world_inside.world['prototype']}", buffered=True).get_data(as_text=True)
    head = page.partition("</head>")[0]
    early = re.findall(r'rel="modulepreload" href="([^"]+)"', head)
    late = re.findall(r'rel="later" href="([^"]+)"', head)
    named = [Path(one).name for one in early]
    assert "review.js" in named and "review-viewer.js" in named and "mount.js" in named and "socket.io.esm.min.js" not in named
    assert any(one.endswith("/socket.io.esm.min.js") for one in late) and not set(early) & set(late)
    found = re.findall(r'<link rel="stylesheet" href="([^"]+)"', head)
    assert len(found) <= 4, "its sheets travel together"
    for address in (*early, *late, *found):
        answer = client.get(address, buffered=True)
        assert answer.status_code == 200 and answer.headers["Cache-Control"] == FOR_EVER, address
    joined = next(one for one in found if "~" in one and "review" in one)
    paths = sheets.names(joined.removeprefix("/static/").partition("?")[0])
    whole = b"\n".join((STATIC / path).read_bytes() for path in paths)
    assert "css/review.css" in paths and client.get(joined, buffered=True).data == whole
