"""Differences: prose by words, rows with their units, pictures."""

from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.ideas import diff


def row(name, value, unit="", need="must"):
    return {"name": name, "value": value, "unit": unit, "need": need}


@given(st.text(max_size=200), st.text(max_size=200))
def test_a_difference_holds_both_texts(before, after):
    pieces = diff.prose(before, after)
    squeeze = lambda text: "".join(text.split())  # noqa: E731
    assert squeeze("".join(one.text for one in pieces if one.kind != "added")) == squeeze(before)
    assert squeeze("".join(one.text for one in pieces if one.kind != "removed")) == squeeze(after)


def test_prose_differs_by_words():
    pieces = diff.prose("made of ash, 12 mm thick", "made of oak, 12 mm thick")
    assert [(one.kind, one.text) for one in pieces] == [("kept", "made of "), ("removed", "ash, "), ("added", "oak, "),
                                                        ("kept", "12 mm thick")]


@pytest.mark.parametrize(("was", "now", "said"), [
    (row("h", "450", "mm"), row("h", "480", "mm"), "+30 mm"), (row("h", "45", "cm"), row("h", "480", "mm"), "+30 mm"),
    (row("h", "480", "mm"), row("h", "48", "cm"), "="), (row("h", "2,5", "kg"), row("h", "3.1", "kg"), "+0.6 kg"),
    (row("h", "500", "g"), row("h", "0.4", "kg"), "−0.1 kg"), (row("h", "80", "см"), row("h", "790", "мм"), "−10 мм"),
    (row("h", "1", "m"), row("h", "1", "kg"), ""), (row("h", "oak"), row("h", "ash"), ""),
    (row("h", "3", "pcs"), row("h", "5", "pcs"), "+2 pcs"),
    (row("h", "5", "mm"), row("h", "5", "mm", "nice"), ""), (row("h", "1000", "mm"), row("h", "2000", "mm"), "+1000 mm"),
])
def test_rows_know_their_units(was, now, said):
    assert diff.delta(was, now) == said


def test_rows_and_pictures_that_came_and_went():
    changes = diff.spec([row("Height", "1"), row("Foot", "2")], [row("height", "1"), row("Reach", "3")])
    assert [(one.kind, one.name) for one in changes] == [("changed", "height"), ("added", "Reach"), ("removed", "Foot")]
    assert diff.pictures(["a", "b"], ["b", "c"]) == [("kept", "b"), ("added", "c"), ("removed", "a")]


def test_a_whole_difference_names_its_parts():
    one = SimpleNamespace(title="A", text="x", spec=[], pictures=["p"], tags=["t"])
    two = SimpleNamespace(title="A", text="y", spec=[row("h", "1")], pictures=["p"], tags=["t", "u"])
    assert set(diff.difference(one, two).changes) == {"text", "tags", "spec"}
    assert diff.difference(one, one).changes == []
