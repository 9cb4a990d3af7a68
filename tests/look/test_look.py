"""The look, read as text: templates safe and complete, colours readable, icons there, everything said in Russian."""

import gzip
import re
from collections import Counter

import pytest
from babel.messages.pofile import read_po

from tests.look.guide import PAGES, PORTAL, REFUSALS, environment, render

STATIC = PORTAL / "static"
EVERY = [*PAGES, *(f"error-{status}" for status in REFUSALS)]
OWN = [*(PORTAL / "templates" / "layouts").iterdir(), *(PORTAL / "templates" / "parts").iterdir()]
CSS = {path.name: path.read_text() for path in sorted((STATIC / "css").glob("*.css"))}
SAID = re.compile(r"""(?<!\w)_\(\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')""")


@pytest.mark.parametrize("lang", ["en", "ru"])
@pytest.mark.parametrize("page", [page for page in EVERY if page != "mail"])
def test_a_page_holds_nothing_the_content_policy_refuses(page: str, lang: str) -> None:
    html = render(page, lang)
    assert not re.search(r"\sstyle=|\son[a-z]+=|javascript:|<style", html)
    assert all("src=" in tag for tag in re.findall(r"<script[^>]*>", html))


@pytest.mark.parametrize("page", EVERY)
def test_ids_are_unique_and_what_points_at_them_finds_them(page: str) -> None:
    html = re.sub(r"<template>.*?</template>", "", render(page), flags=re.S)
    ids = Counter(re.findall(r'\sid="([^"]+)"', html))
    assert not [one for one, times in ids.items() if times > 1]
    pointed = re.findall(r'\s(?:for|aria-labelledby)="([^"]+)"', html) + " ".join(
        re.findall(r'\saria-describedby="([^"]+)"', html)).split()
    assert not set(pointed) - set(ids)


def test_every_icon_named_is_in_the_sprite() -> None:
    sprite = set(re.findall(r'<symbol id="([^"]+)"', (STATIC / "img" / "icons.svg").read_text()))
    used = {name for page in EVERY for name in re.findall(r"icons\.svg\?v=1#([\w-]+)", render(page))}
    scripts = "".join(path.read_text() for path in (STATIC / "js").glob("*.js"))
    assert used and not (used | set(re.findall(r'icon\("([\w-]+)"\)', scripts))) - sprite


def test_a_form_that_came_back_keeps_what_was_typed_and_says_what_is_wrong_beside_the_field() -> None:
    html = render("wrong")
    assert 'value="1e3"' in html and "&lt;b&gt;typed&lt;/b&gt;" in html
    assert re.search(r'name="title"[^>]*aria-describedby="bid-title-wrong" aria-invalid="true"', html)
    assert re.search(r'id="bid-title-wrong">.*Please fill this in', html, re.S)
    assert "2 fields need mending" in html and "Нужно исправить 2 поля" in render("wrong", "ru")


def test_errors_of_one_form_do_not_show_in_another() -> None:
    source = ('{% set form_errors = {"text": ["wrong"]} %}{% set form_values = {"_form": "a", "text": "typed"} %}'
              '{% from "parts/forms.html" import form_open, form_close, field with context %}'
              '{{ form_open("/", id="b") }}{{ field("text", "Text", "own") }}{{ form_close() }}')
    html = environment().from_string(source).render()
    assert 'value="own"' in html and "wrong" not in html


def test_a_password_is_never_written_back() -> None:
    source = ('{% set form_values = {"password": "hidden"} %}{% from "parts/forms.html" import field with context %}'
              '{{ field("password", "Password", type="password") }}')
    assert "hidden" not in environment().from_string(source).render()


def luminance(colour: str) -> float:
    parts = [int(colour[at:at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (one / 12.92 if one <= 0.03928 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


READ = [("ink", ground) for ground in ("paper", "surface", "sunk", "tape", "accent-soft")]
READ += [("ink-soft", ground) for ground in ("paper", "surface", "sunk")]
READ += [("accent", ground) for ground in ("paper", "surface", "accent-soft")]
READ += [("accent-ink", "accent"), ("accent-ink", "accent-strong"), ("paper", "bad")]
READ += [(state, ground) for state in ("good", "wait", "bad", "work", "fresh", "quiet")
         for ground in (f"{state}-soft", "surface")]


@pytest.mark.parametrize("theme", [0, 1], ids=["paper", "slate"])
def test_words_can_be_read_on_their_ground(theme: int) -> None:
    tokens = {name: pair[theme] for name, *pair in re.findall(
        r"--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)", CSS["tokens.css"])}
    weak = {f"{word} on {ground}": contrast(tokens[word], tokens[ground]) for word, ground in READ}
    assert {pair: round(found, 2) for pair, found in weak.items() if found < 4.5} == {}
    assert contrast(tokens["line-strong"], tokens["surface"]) >= 3


def test_every_token_used_is_defined_and_every_brace_is_closed() -> None:
    defined = set(re.findall(r"(--[\w-]+)\s*:", "".join(CSS.values())))
    used = set(re.findall(r"var\((--[\w-]+)", "".join(CSS.values()) + "".join(path.read_text() for path in OWN)))
    assert not {name for name in used - defined if not name.startswith("--bs-")}
    assert [name for name, css in CSS.items() if css.count("{") != css.count("}") or "@import" in css] == []


def test_no_page_asks_another_host_for_anything() -> None:
    ours = [*(STATIC / "css").iterdir(), *(STATIC / "js").iterdir(), *OWN]
    assert not [path.name for path in ours if re.search(r"https?://(?!www\.w3\.org)", path.read_text())]


def test_scripts_are_short_modules_that_import_what_exists() -> None:
    for path in (STATIC / "js").glob("*.js"):
        text = path.read_text()
        assert text.startswith("// ") and text.count("\n") <= 100, path.name
        for asked in re.findall(r"""(?:from|import\()\s*["'](\.[^"']+)["']""", text):
            assert (path.parent / asked).is_file(), f"{path.name} imports {asked}"


def test_what_was_borrowed_has_its_licence_beside_it() -> None:
    told = (STATIC / "vendor" / "README.md").read_text()
    files = [path for path in (STATIC / "vendor").rglob("*") if path.suffix in {".js", ".css", ".woff2"}]
    assert files and all(path.name in told for path in files)
    assert all((STATIC / "vendor" / text).is_file() for text in re.findall(r"\((licences/[\w.-]+)\)", told))


def test_forms_are_imported_with_context_or_they_would_forget_errors() -> None:
    forgetful = [str(path) for path in (PORTAL / "templates").rglob("*.html") for line in path.read_text().splitlines()
                 if re.search(r'{%-? *(from|import) "parts/forms.html"', line) and "with context" not in line]
    assert forgetful == [], "write {% from \"parts/forms.html\" import ... with context %}"


def test_everything_the_frame_says_is_said_in_russian() -> None:
    texts = [re.sub("{#.*?#}", "", path.read_text(), flags=re.S) for path in OWN]
    said = {(one or other).replace('\\"', '"') for text in texts for one, other in SAID.findall(text)}
    with (PORTAL / "templates" / "locale" / "ru.po").open("rb") as stream:
        catalogue = read_po(stream, locale="ru")
    known = {str(message.id if isinstance(message.id, str) else message.id[0]): message for message in catalogue if message.id}
    assert said - set(known) == set()
    for message in known.values():
        forms = message.string if isinstance(message.string, tuple) else (message.string,)
        asked = set(re.findall(r"%\(\w+\)s", message.id if isinstance(message.id, str) else message.id[1]))
        assert all(form and set(re.findall(r"%\(\w+\)s", form)) == asked for form in forms), message.id


def test_the_frame_leaves_room_for_what_a_page_brings() -> None:
    """Whole pages are weighed in journeys/test_every_page.py; live.js and the socket come with every page that has a room."""
    linked = {*re.findall(r"/static/([\w./-]+\.(?:css|js))", render(PAGES[0])), "js/live.js", "vendor/socket.io.esm.min.js"}
    assert len(linked) > 15
    assert sum(len(gzip.compress((STATIC / name).read_bytes())) for name in linked) < 100_000
