"""A board's list on other sites: framed only where the team says so, and knowing nobody."""

from portal.ideas import actions as ideas
from tests import people


def test_only_the_named_sites_may_frame_a_public_board_and_nothing_else_changes(portal, cast, client):
    tom, nobody = client(people.TOM), client()
    actor, clara = cast.actor(people.TOM), cast.actor(people.CLARA)
    with portal.database.transaction():
        board = ideas.open_board(actor, "lamps", 'Lamps & "lights"')
        ideas.open_board(actor, "inner", "Inner", visibility="team")
        ideas.propose(clara, "lamps", "A <b>lamp</b>", text="x", rights_accepted=True, submit=True)
        ideas.propose(clara, "lamps", "Quokka draft", text="x")
    closed = nobody.get("/widget/boards/lamps")
    assert closed.status_code == 200 and closed.headers["X-Frame-Options"] == "DENY"
    assert "frame-ancestors 'none'" in closed.headers["Content-Security-Policy"]
    for wrong in ("*", "https://*.example", "shop.example", "https://a.example/path", "https://a.example; script-src *"):
        assert tom.put(f"/api/v1/boards/{board.id}/widget", json={"origins": [wrong]}).status_code == 422, wrong
    saved = tom.post(f"/boards/{board.id}/widget", data={"origins": "https://Shop.example/\nhttps://b.example:8443\n"})
    assert saved.status_code == 303
    told = tom.get(f"/api/v1/boards/{board.id}/widget").get_json()
    assert told["origins"] == ["https://shop.example", "https://b.example:8443"] and "&quot;lights&quot;" in told["snippet"]
    shown = client(people.CLARA).get("/widget/boards/lamps?lang=ru&theme=dark")
    page, policy = shown.get_data(as_text=True), shown.headers["Content-Security-Policy"]
    assert policy.endswith("frame-ancestors https://shop.example https://b.example:8443") and "script-src" not in policy
    assert "X-Frame-Options" not in shown.headers and "Set-Cookie" not in shown.headers
    assert 'lang="ru"' in page and 'data-bs-theme="dark"' in page and "A &lt;b&gt;lamp" in page and "<script" not in page
    assert "Quokka" not in page and "Clara" not in page and 'target="_blank" rel="noopener"' in page
    assert nobody.get("/widget/boards/lamps?lang=ru&theme=dark").get_data(as_text=True) == page
    assert client(people.TOM).get("/widget/boards/inner").status_code == 404
    for path in ("/", "/ideas", f"/boards/{board.id}", f"/boards/{board.id}/widget"):
        answer = tom.get(path)
        assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
        assert answer.headers["X-Frame-Options"] == "DENY"
