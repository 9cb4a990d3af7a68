"""Kept parts: bounded, one for each language, told apart by every value they are drawn of, and nothing personal in them."""

import re
from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment

from portal.kernel import text
from portal.web.keeping import Kept

TEMPLATES = Path(__file__).resolve().parents[2] / "portal" / "templates"
PARTS = {
    "word": "{{ say('Save') }} {{ locale }} {{ word }}", "form": "<i>{{ new_key() }}</i>{{ name }}<i>{{ new_key() }}</i>",
    "link": "<a href='{{ here }}'>{{ name }}</a>", "outer": "<div>{{ kept('form', name='inner') }}{{ new_key() }}</div>",
    "placed": "<div>{{ kept('link', here=here, name=name) }}</div>",
}


class Drawings:
    """An environment that counts what it draws."""

    def __init__(self, **bounds: int) -> None:
        self.drawn: list[str] = []
        env = Environment(loader=DictLoader(PARTS), autoescape=True)
        env.globals.update(say=text._, me="nobody")
        get = env.get_template

        def counted(name, *args, **kwargs):
            self.drawn.append(name)
            return get(name, *args, **kwargs)

        env.get_template = counted
        self.kept = env.globals["kept"] = Kept(env, **bounds)


def test_the_same_values_are_drawn_once_and_each_other_value_anew():
    drawings = Drawings()
    kept = drawings.kept
    assert kept("word", word="a") == kept("word", word="a") == "Save en a" and len(drawings.drawn) == 1
    assert kept("word", word="b") == "Save en b" and kept("word", word=None) == "Save en None"
    assert kept("word", word=("a",)) != kept("word", word=("a", "b")) and len(drawings.drawn) == 5
    assert kept("word", word="<b>") == "Save en &lt;b&gt;"


def test_each_language_has_its_own():
    drawings = Drawings()
    english = drawings.kept("word", word="a")
    with text.speaking("ru"):
        russian = drawings.kept("word", word="a")
        assert russian != english and " ru " in russian
    assert drawings.kept("word", word="a") == english and len(drawings.drawn) == 2


def test_a_key_is_another_one_at_every_showing_also_within_a_part_of_a_part():
    drawings = Drawings()
    for name in ("form", "outer"):
        keys = [key for _time in range(3) for key in re.findall(r"[0-9a-z]{13}", drawings.kept(name, name="it"))]
        assert len(keys) == len(set(keys)) == {"form": 6, "outer": 9}[name]
        assert "key-" not in drawings.kept(name, name="it")
    assert drawings.drawn.count("outer") == 1


def test_the_page_a_part_stands_on_is_written_in_and_escaped():
    drawings = Drawings()
    for name in ("link", "placed"):
        assert "href='/a'" in drawings.kept(name, here="/a", name="it")
        assert "href='/b?x=&#34;&amp;y'" in drawings.kept(name, here='/b?x="&y', name="it")
    assert drawings.drawn == ["link", "placed", "link"] or drawings.drawn.count("placed") == 1


def test_as_many_are_kept_as_fit_and_the_longest_unasked_go_first():
    drawings = Drawings(most=3)
    for word in "abcadae":
        drawings.kept("word", word=word)
    drawings.drawn.clear()
    for word in "ade":
        drawings.kept("word", word=word)
    assert drawings.drawn == []
    drawings.kept("word", word="b")
    assert drawings.drawn == ["word"]


def test_long_parts_count_by_their_letters():
    drawings = Drawings(letters=1000)
    for n in range(20):
        drawings.kept("word", word=f"{n}" + "x" * 300)
    assert len(drawings.kept._drawn) == 3
    assert drawings.kept._letters == sum(one.letters for one in drawings.kept._drawn.values()) <= 1000
    drawings.kept("word", word="y" * 5000)
    assert len(drawings.kept._drawn) == 1


def test_what_cannot_be_compared_is_not_kept():
    with pytest.raises(TypeError):
        Drawings().kept("word", word=["a list"])


def test_a_part_that_fails_is_not_kept_and_the_next_one_is_whole():
    drawings = Drawings()
    with pytest.raises(Exception, match="nowhere"):
        drawings.kept("nowhere", name="it")
    assert re.search(r"<i>[0-9a-z]{13}</i>", drawings.kept("form", name="it"))


TIMED = {"ideas/_standing.html"}  # it tells times only of answers, and is kept only where there are none


def names_kept() -> set[str]:
    """Every template that some page or route has kept."""
    calls = [*TEMPLATES.rglob("*.html")]
    found = {name for path in calls for name in re.findall(r'kept\("([^"]+)"', path.read_text())}
    return found | {"pricing/_panel.html"}


def test_no_kept_part_asks_who_looks_or_what_was_asked():
    """`me` may be handed over as a value; the rights and the request may not be asked, and no time told in somebody's zone."""
    wrong = []
    for name in names_kept():
        source = (TEMPLATES / name).read_text()
        given = set(re.findall(r"\w+", source.split("-#}")[0]))
        asked = re.findall(r"\b(can\(|request\.|bell\(|seq_of\(|zone\(|actor\()", source)
        asked += [] if name in TIMED else re.findall(r"\bwhen\(", source)
        asked += ["me"] if re.search(r"[{%][^}]*\bme\.", source) and "me" not in given else []
        if asked:
            wrong.append((name, asked))
    assert not wrong, wrong
