"""Showing: prototypes and versions come to be, are published once, and never change after."""

import pytest

from portal.kernel.errors import Conflict, Forbidden, Invalid, NotFound
from portal.prototypes import actions, queries
from portal.prototypes.states import PROTOTYPE, TOWARDS, VERSION
from tests import people


def test_only_the_team_makes_one(hands, facts):
    made = hands.do(people.TOM, actions.create, "Lamp")
    assert (made.status, made.visibility) == ("draft", "customers")
    assert facts() == ["prototype.created"]
    for person in (people.CLARA, people.PAUL):
        with pytest.raises(Forbidden):
            hands.do(person, actions.create, "Lamp")
    for person in (people.CLARA, people.PAUL, None):
        with pytest.raises(NotFound):
            hands.see(person, queries.find, made.id)


def test_a_version_is_published_and_the_one_before_becomes_read_only(hands, stage, facts):
    second = hands.version(stage.prototype, width=61)
    first = hands.see(people.TOM, queries.find_version, stage.version)
    assert (first.status, second.status, second.number) == ("superseded", "current", 2)
    assert second.content_hash and second.content_hash != first.content_hash
    assert facts().count("prototype.version_published") == 2
    for action, args in ((actions.add_asset, (first.id, hands.file(width=62))), (actions.change_note, (first.id, "x")),
                         (actions.remove_asset, (stage.asset,)), (actions.publish, (first.id,))):
        with pytest.raises(Conflict):
            hands.do(people.TOM, action, *args)
    with pytest.raises(Forbidden):
        hands.do(people.CLARA, actions.add_version, stage.prototype)


def test_the_hash_is_over_what_is_seen(hands, stage):
    def again(width, note):
        made = hands.do(people.TOM, actions.create, "Lamp")
        version = hands.do(people.TOM, actions.add_version, made.id, note, [{"file_id": hands.file(width=width), "title": "A"}])
        return hands.do(people.TOM, actions.publish, version.id).content_hash

    assert again(70, "n") == again(70, "n")
    assert len({again(70, "n"), again(71, "n"), again(70, "m")}) == 3


def test_an_empty_version_is_not_published(hands):
    made = hands.do(people.TOM, actions.create, "Lamp")
    empty = hands.do(people.TOM, actions.add_version, made.id)
    with pytest.raises(Conflict) as refused:
        hands.do(people.TOM, actions.publish, empty.id)
    assert refused.value.code == "no_assets"
    with pytest.raises(Conflict) as refused:
        hands.do(people.TOM, actions.set_status, made.id, "in_review")
    assert refused.value.code == "no_version"


@pytest.mark.parametrize("status", PROTOTYPE.states)
@pytest.mark.parametrize("towards", sorted(TOWARDS))
def test_every_state_with_every_verb(hands, status, towards):
    stage = hands.prototype(status=status)
    verb = TOWARDS[towards]
    if status in verb.from_:
        assert hands.do(people.TOM, actions.set_status, stage.prototype, towards).status == towards
        return
    with pytest.raises(Conflict) as refused:
        hands.do(people.TOM, actions.set_status, stage.prototype, towards)
    assert refused.value.state == status and refused.value.possible == PROTOTYPE.possible(status)


def test_versions_know_their_ways():
    assert VERSION.possible("current") == ["supersede"] and VERSION.possible("superseded") == []


def test_what_was_approved_is_looked_at_again_with_a_new_version(hands):
    stage = hands.prototype(status="approved")
    hands.version(stage.prototype, width=64)
    assert hands.see(people.TOM, queries.find, stage.prototype).status == "in_review"


def test_the_same_picture_stays_once_and_a_strangers_file_is_not_taken(hands, stage):
    version = hands.version(stage.prototype, width=65, publish=False)
    again = hands.do(people.TOM, actions.add_asset, version.id, hands.file(width=65))
    assert [one.asset.id for one in hands.see(people.TOM, queries.versions, stage.prototype)[0].assets] == [again.id]
    with pytest.raises(Invalid):
        hands.do(people.TOM, actions.add_asset, version.id, hands.file(people.CLARA, width=66))


@pytest.mark.parametrize(("visibility", "seen_by"), [
    ("public", {"clara", "paul", "nobody"}), ("customers", {"clara"}), ("invited", set())])
def test_who_sees_it(hands, visibility, seen_by):
    stage = hands.prototype(visibility)
    for name, person in (("clara", people.CLARA), ("paul", people.PAUL), ("nobody", None)):
        found = [one.id for one in hands.see(person, queries.page).items]
        assert (stage.prototype in found) == (name in seen_by)


def test_people_and_companies_are_invited(hands, cast, facts):
    cast.id(people.PAUL)
    stage = hands.prototype("invited")
    guest = hands.do(people.TOM, actions.invite, stage.prototype, mail=people.PAUL.email)
    assert hands.do(people.TOM, actions.invite, stage.prototype, user_id=cast.id(people.PAUL)).id == guest.id
    assert facts().count("prototype.guest_invited") == 1
    assert hands.see(people.PAUL, queries.find, stage.prototype)
    hands.do(people.TOM, actions.invite, stage.prototype, company_id=cast.actor(people.OLGA).company_id)
    assert hands.see(people.MATS, queries.find, stage.prototype)
    hands.do(people.TOM, actions.uninvite, stage.prototype, guest.id)
    for person in (people.PAUL, people.CLARA):
        with pytest.raises(NotFound):
            hands.see(person, queries.find, stage.prototype)
    with pytest.raises(Forbidden):
        hands.do(people.MATS, actions.invite, stage.prototype, mail=people.CLARA.email)
    with pytest.raises(Invalid):
        hands.do(people.TOM, actions.invite, stage.prototype, mail="nobody@example.com")


def test_it_is_found_by_its_words(hands, stage):
    assert [one.id for one in hands.see(people.CLARA, queries.page, q="lamps").items] == [stage.prototype]
    assert hands.see(people.CLARA, queries.page, q="zebra").items == []
