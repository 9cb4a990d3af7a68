"""Taking over from another system: dates, names, trees and counts stay; again changes nothing; only the team may."""

from datetime import UTC, datetime, timedelta

import pytest

from portal.ideas import actions
from portal.kernel.errors import Forbidden, Invalid
from tests import people

LONG_AGO = datetime(2015, 9, 15, 10, 50, tzinfo=UTC)


def take(desk):
    def whole(actor):
        board, _new = actions.take_over_board(actor, "madrid", "decide", slug="madrid", name="Decide Madrid")
        idea, fresh = actions.take_over_idea(actor, "madrid", "7", board=board, title="Limpiar las calles",
                                             text="Algo tan básico.",
                                             at=LONG_AGO, author_name="Usuario 9884", tags=["limpieza"], supports=6560)
        top, _new = actions.take_over_comment(actor, "madrid", "c1", idea=idea, text="Sí", at=LONG_AGO, author_name="Ana")
        actions.take_over_comment(actor, "madrid", "c2", idea=idea, text="No", at=LONG_AGO + timedelta(hours=1),
                                  author_name="Luis", parent=top)
        return idea, fresh
    return desk.do(people.TOM, whole)


def test_all_is_kept_and_nothing_comes_twice(desk, client):
    idea, fresh = take(desk)
    assert fresh and take(desk)[1] is False
    told = client().get(f"/api/v1/ideas/{idea.id}").json
    assert told["author"] == {"id": None, "name": "Usuario 9884"} and told["support_count"] == 6560
    assert told["created_at"] == "2015-09-15T10:50:00Z" and told["external_ref"] == "7" and told["comment_count"] == 2
    tree = client().get(f"/api/v1/ideas/{idea.id}/comments").json["items"]
    assert tree[0]["author"]["name"] == "Ana" and tree[0]["replies"][0]["author"]["name"] == "Luis"
    for word in ("calle", "calles", "limpiar"):
        assert len(client().get(f"/api/v1/ideas?q={word}").json["items"]) == 1
    assert client().get(f"/ideas/{idea.id}").status_code == 200
    assert desk.facts("idea.submitted") == [] == desk.facts("comment.posted")
    desk.do(people.IGOR, actions.support, idea.id)
    assert client().get(f"/api/v1/ideas/{idea.id}").json["support_count"] == 6561


def test_only_the_team_takes_over(desk):
    board = desk.board("old")
    for who in (people.CLARA, people.PAUL):
        with pytest.raises(Forbidden):
            desk.do(who, actions.take_over_idea, "x", "1", board=board, title="T", text="", at=LONG_AGO)
    with pytest.raises(Invalid):
        desk.do(people.TOM, actions.take_over_idea, "x", "1", board=board, title=" ", text="", at=LONG_AGO)
