"""Calling people, reacting, files and quoting in threads; what is internal stays with the team, also by address."""

import pytest

from portal.kernel.errors import Conflict, Forbidden, Invalid, NotFound
from portal.prototypes import actions, queries
from portal.prototypes.models import Comment
from portal.prototypes.talk import attaching, people, reacting
from portal.storage.models import StoredFile
from portal.web.reactions import REACTIONS
from tests import people as cast_of

CLARA, IGOR, PAUL, TOM, ADA, VERA = (
    cast_of.CLARA, cast_of.IGOR, cast_of.PAUL, cast_of.TOM, cast_of.ADA, cast_of.VERA)


def first_of(hands, thread):
    return hands.see(TOM, queries.whole_thread, thread.id).comments[0]


def sees(client, who, file_id):
    with client(who).get(f"/files/{file_id}/w320.webp") as given:
        return given.status_code == 200


def test_a_name_becomes_a_reference_and_is_told_once(hands, stage, client, bell):
    hands.thread(IGOR, stage, "In oak?")
    thread = hands.thread(CLARA, stage, "Thank you @Igor Sokolov, and @Sam Stranger, and @Paul Weber")
    said = first_of(hands, thread)
    shown = client(VERA).get(f"/threads/{thread.id}").text
    assert shown.count('class="mention"') == 1 and "@Sam Stranger" in shown  # neither of them was ever in this room
    assert client(VERA).get(f"/api/v1/threads/{thread.id}").json["comments"][0]["more"]["calls"] == [
        {"id": hands.cast.id(IGOR), "name": "Igor Sokolov"}]
    assert bell.kinds(IGOR).count("prototypes/comment.posted") == 1
    assert bell.who("prototypes/comment.posted") == {"Igor", "Tom"}
    hands.do(CLARA, actions.edit_comment, thread.id, said.id, "Thank you @Igor Sokolov and @Tom Fischer")
    hands.do(CLARA, actions.edit_comment, thread.id, said.id, "Thank you both, @Igor Sokolov and @Tom Fischer")
    assert bell.who("thread.called") == {"Tom"} and bell.kinds(TOM).count("thread.called") == 1
    assert [one.name for one in hands.see(CLARA, people.complete, stage.prototype, "sok")] == ["Igor Sokolov"]
    assert hands.see(CLARA, people.complete, stage.prototype, "sam") == []
    offered = client(CLARA).get(f"/prototypes/{stage.prototype}/people?q=ig", headers={"X-Part": "1"}).text
    assert offered.count('role="option"') == 1


def test_an_internal_thread_calls_the_team_alone(hands, stage, client, bell):
    hands.thread(IGOR, stage)
    hands.cast.id(ADA)
    inner = hands.thread(TOM, stage, "Too dear, @Igor Sokolov? @Ada Novak", internal=True)
    assert first_of(hands, inner).more["calls"][0].name == "Ada Novak" and len(first_of(hands, inner).more["calls"]) == 1
    assert bell.who("prototypes-internal/comment.posted") == {"Ada"}
    assert {one.role for one in hands.see(TOM, people.complete, stage.prototype, "", True)} == {"admin"}
    assert client(CLARA).get(f"/api/v1/prototypes/{stage.prototype}/people?internal=1").status_code == 404


def test_who_is_invited_and_silent_is_known_to_the_team_alone(hands):
    stage = hands.prototype(visibility="invited")
    for who in (CLARA, PAUL):
        hands.do(TOM, actions.invite, stage.prototype, user_id=hands.cast.id(who))
    assert {one.name for one in hands.see(TOM, people.complete, stage.prototype, "")} >= {"Clara Brandt", "Paul Weber"}
    assert {one.name for one in hands.see(CLARA, people.complete, stage.prototype, "")} == {"Tom Fischer"}


def test_reactions_are_counted_by_whom_they_are_and_marked_for_oneself(hands, stage, client, dice, portal):
    thread = hands.thread(CLARA, stage)
    said = first_of(hands, thread)
    kept = set()
    for _each in range(25):
        who, kind = dice.choice([CLARA, IGOR, TOM]), dice.choice([*REACTIONS])
        give = dice.choice([True, True, False])
        hands.do(who, reacting.react if give else reacting.take_back, thread.id, said.id, kind)
        (kept.add if give else kept.discard)((who, kind))
    shown = client(CLARA).get(f"/api/v1/threads/{thread.id}/comments/{said.id}/reactions").json
    assert shown["counts"] == {kind: sum(one == kind for _who, one in kept) for kind in REACTIONS}
    assert shown["mine"] == sorted(kind for who, kind in kept if who is CLARA)
    page = client(CLARA).get(f"/prototypes/{stage.prototype}").text
    assert page.count('name="take" aria-pressed="true"') == len(shown["mine"])
    client(IGOR).post(f"/threads/{thread.id}/comments/{said.id}/reactions", data={"give": "love"})
    assert "love" in client(IGOR).get(f"/api/v1/threads/{thread.id}/comments/{said.id}/reactions").json["mine"]
    with pytest.raises(NotFound):
        hands.do(CLARA, reacting.react, thread.id, said.id, "hate")
    with pytest.raises(Forbidden):
        hands.do(VERA, reacting.react, thread.id, said.id, "love")
    fresh = hands.thread(CLARA, stage)
    comment = first_of(hands, fresh).id
    hands.version(stage.prototype, width=80)
    with pytest.raises(Conflict) as refused:
        hands.do(IGOR, reacting.react, fresh.id, comment, "love")
    assert refused.value.code == "version_read_only"


def test_a_file_is_seen_with_its_comment_and_gone_with_it(hands, stage, client, portal):
    mine = hands.file(IGOR)
    thread = hands.thread(IGOR, stage, "Like this", files=[mine])
    said = first_of(hands, thread)
    assert said.more["files"][0].id == mine and f"/files/{mine}/w320.webp" in client(CLARA).get(f"/threads/{thread.id}").text
    assert sees(client, CLARA, mine) and not sees(client, PAUL, mine)
    inside = hands.file(TOM, width=61)
    hands.thread(TOM, stage, "Ours", internal=True, files=[inside])
    assert sees(client, ADA, inside) and not sees(client, CLARA, inside) and not sees(client, IGOR, inside)
    with pytest.raises(Invalid):
        hands.do(CLARA, actions.reply, thread.id, "Mine too", files=[hands.file(TOM, width=62)])
    with pytest.raises(Invalid):
        hands.do(IGOR, actions.reply, thread.id, "Five", files=[hands.file(IGOR, width=70 + n) for n in range(5)])
    with pytest.raises(Forbidden):
        hands.do(TOM, attaching.take_down, thread.id, said.id, mine)
    hands.do(IGOR, actions.remove_comment, thread.id, said.id)
    with portal.database.transaction(write=False) as opened:
        assert opened.get_one(StoredFile, mine).holders == 0 and opened.get_one(Comment, said.id).status == "removed"
    assert not sees(client, CLARA, mine)


def test_an_answer_begins_with_a_quotation(hands, stage, client):
    thread = hands.thread(IGOR, stage, "> older\n\nMore *reach*, please @Tom Fischer")
    page = client(CLARA).get(f"/threads/{thread.id}?quote={first_of(hands, thread).id}").text
    box = page.split("<textarea")[1]
    assert "&gt; Igor Sokolov wrote:" in box and "older" not in box and "\\@Tom Fischer" in box
