"""How alike titles are found: the labelled set through the whole search, and a bounded number of rows for each request."""

import pytest

import portal.app  # noqa: F401 - every table and rule
from portal import migrations
from portal.ideas import actions
from portal.ideas.duplicates.keys import OF_A_KEY
from portal.ideas.duplicates.labelling import said
from portal.ideas.duplicates.likeness import likeness
from portal.ideas.duplicates.measuring import house, measure
from portal.ideas.duplicates.models import TitleSign
from portal.ideas.similar import similar
from tests import people


def test_the_half_nothing_was_tuned_on_is_found_in_each_language():
    with house(migrations.upgrade) as ask:
        found = measure(ask, "test")
    assert [one.language for one in found] == ["en", "ru", "es"] and all(one.questions >= 40 for one in found)
    for one in found:
        assert one.recall >= 0.9, one
        assert one.precision >= 0.8, one
    assert len({one.half for one in said()}) == 2 and all(len(list(one.questions())) == 4 for one in said())


def test_endings_order_slips_and_languages_do_not_matter_and_other_wishes_do():
    same = [("Reading lamps", "lamp for reading"), ("Складной стул", "стулья складные"),
            ("Limpiar las calles", "limpieza de la calle"), ("A chairr for the garden", "Garden chairs"),
            ("Garden bench", "Скамейка для сада")]
    assert all(likeness(*pair) > 0.8 for pair in same), [likeness(*pair) for pair in same]
    assert likeness("Garden bench", "Kitchen scale") == 0.0 == likeness("", "A bench") == likeness("§§", "%%")
    assert likeness("A bench", "A bench") == 1.0


def test_the_counts_of_words_follow_what_titles_say(desk, portal):
    def count(sign):
        with portal.database.transaction(write=False) as opened:
            row = opened.get(TitleSign, sign)
            return row.count if row else 0

    first = desk.idea("Umbrellaish hedgehog")
    desk.idea("Hedgehog two", submit=False)
    assert count("hedgehog") == 1
    desk.do(people.CLARA, actions.revise, first.id, {"text": "More words."})
    assert count("hedgehog") == 1
    desk.do(people.CLARA, actions.revise, first.id, {"title": "Porcupine of oakish"})
    assert count("hedgehog") == 0 and count("porcupin") == 1


@pytest.mark.parametrize("who", [None, people.STRANGER, people.TOM])
def test_a_private_board_and_a_draft_are_not_alike_to_anybody_else(desk, client, who):
    desk.board("inner", visibility="team")
    desk.do(people.TOM, actions.propose, "inner", "Walrus shelf of the team", rights_accepted=True, submit=True)
    desk.idea("Walrus shelf in the making", submit=False)
    found = client(who).get("/api/v1/ideas/similar?title=walrus shelf").json["items"]
    assert [one["title"] for one in found] == (["Walrus shelf of the team"] if who is people.TOM else [])


def test_of_a_word_in_very_many_titles_the_newest_are_looked_at(desk, portal, cast):
    desk.idea("Penguin with a bowtie")
    for at in range(OF_A_KEY + 5):
        desk.idea(f"Penguin {at + 1000}")
    igor = cast.actor(people.IGOR)
    with portal.database.transaction(write=False):
        found = similar(igor, "bowtie penguin")
        assert found[0].title == "Penguin with a bowtie" and found[0].score > 0.9
        only = similar(igor, "penguin", most=OF_A_KEY * 2)
    assert only and all(one.title != "Penguin with a bowtie" for one in only)
