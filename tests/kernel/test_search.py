"""Search: the same on both databases, in three languages, and nothing a person types is an error."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from portal.kernel.db import session
from portal.kernel.ids import new_id
from portal.kernel.search import face
from portal.kernel.search.words import guess_language, highlight, normalise, read_query

TEXTS = {
    "chair": ("A chair that folds", "For small cafés: it stacks, and the seats are made of oak."),
    "street": ("Limpiar las calles", "Algo tan básico como limpiar."),
    "стул": ("Складной стул для кафе", "Хочу, чтобы стулья складывались; ещё нужна регулируемая спинка."),
}


@pytest.fixture
def library(portal):
    with portal.database.transaction():
        found = {name: new_id() for name in TEXTS}
        for name, (title, body) in TEXTS.items():
            face.index("test", found[name], title, body)
    return {ref: name for name, ref in found.items()}


def ask(portal, library, query: str) -> list[str]:
    with portal.database.transaction(write=False):
        found = face.match("test", query)
        if found is None:
            return []
        return [library[row.ref] for row in session().execute(select(found).order_by(found.c.rank.desc()))]


@pytest.mark.parametrize(("query", "expected"), [
    ("chair", ["chair"]), ("chairs", ["chair"]), ("seat oak", ["chair"]), ("seat iron", []), ("CAFE", ["chair"]),
    ("calle", ["street"]), ("calles", ["street"]), ("basico", ["street"]), ('"limpiar las"', ["street"]), ('"las limpiar"', []),
    ("стулья", ["стул"]), ("регулируемой спинкой", ["стул"]), ("еще", ["стул"]), ("кафе -складной", []),
    ("", []), ("   ", []), ("-chair", []), ("*", []), ('"', []),
])
def test_what_is_found(portal, library, query, expected):
    assert ask(portal, library, query) == expected


@pytest.mark.parametrize("query", ["'; DROP TABLE fact; --", "a AND (", "NEAR(a b)", "title:chair", "a:* & !", "\\", "%",
                                   "_", "chair'",
                                   "\x00", "chair\u202e", "NOT", "OR OR", "{chair}", "^chair", "chair*", "x" * 5000])
def test_nothing_one_types_is_an_error(portal, library, query):
    assert isinstance(ask(portal, library, query), list)


def test_a_changed_and_a_removed_thing(portal, library):
    chair = next(ref for ref, name in library.items() if name == "chair")
    with portal.database.transaction():
        face.index("test", chair, "A stool")
    assert ask(portal, library, "chair") == []
    assert ask(portal, library, "stools") == ["chair"]
    with portal.database.transaction():
        face.remove("test", chair)
    assert ask(portal, library, "stool") == []


@given(st.text(max_size=300))
def test_any_query_can_be_read(text):
    query = read_query(text)
    assert len(query.wanted) <= 12


@given(st.text(max_size=400), st.text(max_size=40))
def test_a_passage_is_made_of_the_text(text, query):
    pieces = highlight(text, query)
    assert "".join(piece for piece, _hit in pieces).replace("…", "") in text.replace("…", "")


def test_languages_and_letters():
    assert [guess_language(f"{a} {b}") for a, b in TEXTS.values()] == ["en", "es", "ru"]
    assert normalise("Ёлка Café ＡＢＣ") == "елка cafe abc"
