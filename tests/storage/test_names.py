"""Names are shown and told to browsers, never walked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from werkzeug.http import parse_options_header

from portal.storage.names import LONGEST, clean_name, disposition

CLEANED = [
    ("lamp.png", "lamp.png"), ("../../etc/passwd", "passwd"), ("C:\\Users\\me\\lamp.png", "lamp.png"), ("", "file"),
    (None, "file"), ("a\0b.png", "a b.png"), ("photo\u202egnp.exe", "photo gnp.exe"), ("-rf", "rf"), ("...", "file"),
    ("  two   spaces .png", "two spaces .png"), ("лампа.png", "лампа.png"), ("e\u0301.png", "\u00e9.png"),
    ("x" * 300 + ".png", "x" * 116 + ".png"), ("y" * 300, "y" * 120), ("CON", "CON"), ("a.png;.html", "a.png;.html"),
]


@pytest.mark.parametrize(("given_name", "shown"), CLEANED)
def test_names_are_cleaned(given_name: str | None, shown: str):
    assert clean_name(given_name) == shown


@given(st.text(max_size=400))
def test_a_cleaned_name_is_short_visible_and_stays(name: str):
    cleaned = clean_name(name)
    assert 1 <= len(cleaned) <= LONGEST
    assert not set(cleaned) & set("/\\\r\n\0\u202e")
    assert clean_name(cleaned) == cleaned


@given(st.text(max_size=200))
def test_a_browser_reads_the_name_back_with_our_ending(name: str):
    cleaned = clean_name(name)
    header = disposition(cleaned, "webp")
    assert header.isascii()
    assert not set(header) & set("\r\n")
    how, options = parse_options_header(header)
    assert how == "inline"
    assert options["filename"] == f"{cleaned.rpartition('.')[0] or cleaned}.webp"
