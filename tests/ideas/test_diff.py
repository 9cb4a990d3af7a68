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
    (row("h", "20", "in"), row("h", "52", "cm"), "+1.2 cm"), (row("h", "1", "ft"), row("h", "12", "″"), "="),
    (row("h", "5 1/2", "in"), row("h", "139.7", "mm"), "="), (row("h", "2", "lb"), row("h", "1", "kg"), "+0.093 kg"),
    (row("h", "20", "°C"), row("h", "77", "°F"), "+9 °F"), (row("h", "0", "°C"), row("h", "273,15", "K"), "="),
    (row("h", "20", "%"), row("h", "150", "‰"), "−50 ‰"), (row("h", "1 200", "мм"), row("h", "1.2", "м"), "="),
    (row("h", "5", "mW"), row("h", "5", "MW"), "+5 MW"),
    (row("h", "20", "EUR"), row("h", "20", "USD"), ""), (row("h", "20", "€"), row("h", "25", "€"), "+5 €"),
    (row("h", "48 cm"), row("h", "480", "mm"), "="), (row("h", "1", "mm"), row("h", "1.00001", "mm"), "+0.00001 mm"),
    (row("h", "2", "gal"), row("h", "2", "l"), ""), (row("h", "1/0", "in"), row("h", "1", "in"), ""),
    (row("h", "5", "mm"), row("h", "5", "mm", "nice"), ""), (row("h", "1000", "mm"), row("h", "2000", "mm"), "+1000 mm"),
])
def test_rows_know_their_units(was, now, said):
    assert diff.delta(was, now) == said


def test_rows_and_pictures_that_came_and_went():
    changes = diff.spec([row("Height", "1"), row("Foot", "2")], [row("height", "1"), row("Reach", "3")])
    assert [(one.kind, one.name) for one in changes] == [("changed", "height"), ("added", "Reach"), ("removed", "Foot")]
    shown = diff.pictures(["a", "b"], ["b", "c"])
    assert [(one.kind, one.file_id) for one in shown] == [("kept", "b"), ("added", "c"), ("removed", "a")]


def test_pictures_that_changed_places_and_captions():
    shown = diff.pictures(["a", "b", "c"], ["c", "a", "b"], ({"a": "from above"}, {"a": "from the side"}))
    assert [(one.kind, one.file_id, one.was_at, one.place) for one in shown] == [
        ("moved", "c", 3, 1), ("kept", "a", 1, 2), ("kept", "b", 2, 3)]
    assert ("removed", "above") in [(piece.kind, piece.text) for piece in shown[1].caption]
    one = SimpleNamespace(title="A", text="x", spec=[], pictures=["p"], tags=[], captions={"p": "old"})
    two = SimpleNamespace(title="A", text="x", spec=[], pictures=["p"], tags=[], captions={"p": "new"})
    assert diff.difference(one, two).changes == ["captions"]


def test_a_whole_difference_names_its_parts():
    one = SimpleNamespace(title="A", text="x", spec=[], pictures=["p"], tags=["t"], captions={})
    two = SimpleNamespace(title="A", text="y", spec=[row("h", "1")], pictures=["p"], tags=["t", "u"], captions={})
    assert set(diff.difference(one, two).changes) == {"text", "tags", "spec"}
    assert diff.difference(one, one).changes == []
