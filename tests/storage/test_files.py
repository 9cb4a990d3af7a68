"""Files as rows: who owns, sees, attaches and throws away; the day's allowance; what is swept when."""

import io
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import func, select

from portal.kernel import clock
from portal.kernel.errors import Conflict, Forbidden, Invalid, NotFound, SignInNeeded
from portal.kernel.policy import Actor
from portal.storage import actions, queries
from portal.storage.models import StoredFile, UploadDay
from portal.storage.refusals import UploadRefused
from portal.storage.shelf import Allowance, put_up, shelf_of
from portal.storage.verdicts import Limits
from portal.storage.workshop import Prepared
from tests import people
from tests.storage.pictures import encoded, picture

PICTURE = encoded(picture(), "PNG")


@pytest.fixture
def shelf(portal):
    return shelf_of(portal.database)


@pytest.fixture
def brought(portal, cast):
    """A picture that Clara brought."""
    clara = cast.actor(people.CLARA)
    with portal.database.transaction():
        return actions.take_in(clara, io.BytesIO(PICTURE), "../лампа.png")


@pytest.fixture
def tight(portal, tmp_path):
    """A shelf on which a day's allowance is soon used up; the usual one stands there again afterwards."""
    usual = shelf_of(portal.database)
    yield lambda **allowance: put_up(portal.database, tmp_path / "files", Limits(), Allowance(**allowance))
    put_up(portal.database, usual.blobs.root)


def test_a_file_is_a_row_and_a_bundle(portal, cast, shelf, brought):
    owner = cast.id(people.CLARA)
    with portal.database.transaction(write=False):
        file = queries.find(brought.id)
        assert file.owner_user_id == owner
        assert (file.kind, file.name, file.media_type) == ("image", "лампа.png", "image/png")
        assert (file.width, file.height, file.bytes, file.status) == (60, 40, len(PICTURE), "ready")
        assert file.colour
        assert file.tiles is None
        assert queries.by_id([file.id, file.id]) == {file.id: file}
        assert [one.id for one in queries.brought_by(file.owner_user_id)] == [file.id]
        assert queries.sent_today(file.owner_user_id) == (1, len(PICTURE))
    assert shelf.blobs.exists(brought.key, "master.jpg")


def test_what_is_refused_leaves_nothing(portal, cast, shelf):
    kept = set(shelf.blobs.stored_keys())
    clara = cast.actor(people.CLARA)
    with pytest.raises(UploadRefused), portal.database.transaction():
        actions.take_in(clara, io.BytesIO(b"%PDF-1.7"), "a.png")
    with portal.database.transaction(write=False):
        assert queries.sent_today(clara.user_id) == (0, 0)
        assert queries.brought_by(clara.user_id) == []
    assert set(shelf.blobs.stored_keys()) == kept
    assert list((shelf.blobs.root / "desk").iterdir()) == []


def test_who_may_not_write_may_not_bring(portal, cast):
    viewer = cast.actor(people.VERA)
    with portal.database.transaction():
        with pytest.raises(SignInNeeded):
            actions.take_in(Actor.anonymous(), io.BytesIO(PICTURE), "a.png")
        with pytest.raises(Forbidden):
            actions.take_in(viewer, io.BytesIO(PICTURE), "a.png")


def test_only_the_owner_sees_a_loose_file_and_doors_open_an_attached_one(portal, cast, brought):
    clara, tom, sam = (cast.actor(one) for one in (people.CLARA, people.TOM, people.STRANGER))
    asked = []

    def idea_door(actor: Actor, file_id: str) -> bool:
        asked.append(file_id)
        return actor.is_team

    doors = {"bid": lambda _actor, _file_id: False, "idea": idea_door}
    with portal.database.transaction():
        assert queries.find_seen(clara, brought.id, doors).id == brought.id
        for actor in (tom, sam, Actor.anonymous()):
            with pytest.raises(NotFound):
                queries.find_seen(actor, brought.id, doors)
        assert asked == []
        actions.attach(clara, brought.id)
        assert queries.find_seen(tom, brought.id, doors).id == brought.id
        for actor in (sam, Actor.anonymous()):
            with pytest.raises(NotFound):
                queries.find_seen(actor, brought.id, doors)
        assert set(asked) == {brought.id}


def test_attaching_is_for_the_owner_and_for_fitting_kinds(portal, cast, brought):
    clara, tom, sam = (cast.actor(one) for one in (people.CLARA, people.TOM, people.STRANGER))
    with portal.database.transaction():
        for actor in (sam, tom, Actor.anonymous()):
            with pytest.raises(Invalid) as refused:
                actions.attach(actor, brought.id, field="picture")
            assert list(refused.value.errors) == ["picture"]
        with pytest.raises(Invalid):
            actions.attach(clara, brought.id, kinds=("model",))
        assert queries.find(brought.id).holders == 0


def test_an_attached_file_cannot_be_thrown_away(portal, cast, shelf, brought):
    clara, sam = cast.actor(people.CLARA), cast.actor(people.STRANGER)
    with portal.database.transaction():
        actions.attach(clara, brought.id)
        actions.attach(clara, brought.id)
        actions.release(brought.id)
        with pytest.raises(Conflict):
            actions.throw_away(clara, brought.id)
        actions.release(brought.id)
        actions.release(brought.id)
    with pytest.raises(NotFound), portal.database.transaction():
        actions.throw_away(sam, brought.id)
    with portal.database.transaction():
        actions.throw_away(clara, brought.id)
    assert shelf.blobs.exists(brought.key)
    portal.worker.settle()
    assert not shelf.blobs.exists(brought.key)


def test_bytes_stay_when_the_deletion_is_rolled_back(portal, cast, shelf, brought):
    clara = cast.actor(people.CLARA)

    def change_his_mind():
        with portal.database.transaction():
            actions.throw_away(clara, brought.id)
            actions.throw_away(clara, brought.id)

    with pytest.raises(NotFound):
        change_his_mind()
    portal.worker.settle()
    assert shelf.blobs.exists(brought.key, "master.jpg")


def test_what_nothing_held_for_a_day_is_swept(portal, cast, shelf, brought):
    clara = cast.actor(people.CLARA)
    with portal.database.transaction():
        held = actions.take_in(clara, io.BytesIO(PICTURE), "held.png")
        actions.attach(clara, held.id)
        assert actions.sweep_loose_files() == 0
    with clock.at(clock.now() + timedelta(hours=25)):
        with portal.database.transaction():
            assert actions.sweep_loose_files() == 1
        portal.worker.settle()
        assert not shelf.blobs.exists(brought.key)
        with portal.database.transaction():
            assert actions.sweep_loose_files() == 0
            actions.release(held.id)
            assert actions.sweep_loose_files() == 0
    assert shelf.blobs.exists(held.key)


def test_bundles_without_a_row_are_strays(portal, shelf, brought, monkeypatch):
    stray = shelf.blobs.put(b"cut off")
    with portal.database.transaction():
        actions.sweep_strays()
        assert shelf.blobs.exists(stray)
        monkeypatch.setattr(actions, "LOOSE_FOR", timedelta(seconds=-1))
        assert actions.sweep_strays() >= 1
    assert not shelf.blobs.exists(stray)
    assert shelf.blobs.exists(brought.key, "master.jpg")


def test_a_forgotten_person_leaves_no_name(portal, cast, shelf, brought):
    clara = cast.actor(people.CLARA)
    with portal.database.transaction():
        held = actions.take_in(clara, io.BytesIO(PICTURE), "clara at home.png")
        actions.attach(clara, held.id)
        assert actions.forget_person(clara.user_id) == 1
    portal.worker.settle()
    with portal.database.transaction(write=False):
        assert queries.brought_by(clara.user_id) == []
        assert queries.find(held.id).name == "file"
        assert queries.sent_today(clara.user_id) == (0, 0)
    assert not shelf.blobs.exists(brought.key)


def test_the_day_has_an_end_and_a_morrow(portal, cast, tight):
    tight(files=2)
    clara, igor = cast.actor(people.CLARA), cast.actor(people.IGOR)
    for _ in range(2):
        with portal.database.transaction():
            actions.take_in(clara, io.BytesIO(PICTURE), "a.png")
    with pytest.raises(UploadRefused) as refused, portal.database.transaction():
        actions.take_in(clara, io.BytesIO(PICTURE), "a.png")
    assert (refused.value.code, refused.value.status) == ("over_quota", 429)
    with portal.database.transaction():
        actions.take_in(igor, io.BytesIO(PICTURE), "a.png")
    with clock.at(clock.now() + timedelta(days=1)), portal.database.transaction():
        actions.take_in(clara, io.BytesIO(PICTURE), "a.png")


def test_bytes_count_too(portal, cast, tight):
    tight(bytes=len(PICTURE) + 5)
    clara = cast.actor(people.CLARA)
    with portal.database.transaction():
        actions.take_in(clara, io.BytesIO(PICTURE), "a.png")
    with pytest.raises(UploadRefused), portal.database.transaction():
        actions.take_in(clara, io.BytesIO(PICTURE), "a.png")


def test_thirty_at_once_do_not_pass_the_allowance_together(portal, cast, tight):
    shelf = tight(files=10)
    clara = cast.actor(people.CLARA)
    about = {"kind": "image", "media_type": "image/png", "width": 1, "height": 1, "sha256": "0" * 64, "renditions": {}}

    def bring(number: int) -> str:
        prepared = Prepared(f"{number:032x}", "a.png", 10, about)
        try:
            with portal.database.transaction():
                actions.check_allowance(clara)
                actions.keep(clara, prepared)
        except UploadRefused as refused:
            return refused.code
        return "kept"

    with ThreadPoolExecutor(10) as together:
        answers = list(together.map(bring, range(30)))
    assert (answers.count("kept"), answers.count("over_quota")) == (10, 20)
    with portal.database.transaction(write=False) as opened:
        assert opened.scalar(select(func.count()).select_from(StoredFile)) == 10
        assert opened.scalars(select(UploadDay.files)).all() == [10]
    assert shelf.allowance.files == 10
