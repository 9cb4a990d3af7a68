"""Templates translated to Python are kept beside them: never an old one, and no need of a folder that can be written."""

from pathlib import Path

from jinja2 import Environment, FileSystemLoader

from portal.web.templating import Translated


def drawn(folder: Path, kept: Path) -> str:
    made = Environment(loader=FileSystemLoader(folder), bytecode_cache=Translated(kept), autoescape=True)
    return made.get_template("a.html").render()


def test_what_is_kept_is_used_and_counts_for_the_very_same_text_alone(tmp_path):
    page = tmp_path / "a.html"
    page.write_text("old")
    assert drawn(tmp_path, tmp_path) == "old"
    (kept,) = (tmp_path / "__pycache__").iterdir()
    kept.write_bytes(kept.read_bytes().replace(b"old", b"odd"))
    assert drawn(tmp_path, tmp_path) == "odd", "a second process was to read what the first one kept"
    page.write_text("new")
    assert drawn(tmp_path, tmp_path) == "new"


def test_a_spoilt_one_is_made_again(tmp_path):
    (tmp_path / "a.html").write_text("whole")
    assert drawn(tmp_path, tmp_path) == "whole"
    (kept,) = (tmp_path / "__pycache__").iterdir()
    kept.write_bytes(kept.read_bytes()[:-20])
    assert drawn(tmp_path, tmp_path) == "whole"


def test_where_nothing_can_be_written_pages_are_drawn_all_the_same(tmp_path):
    (tmp_path / "a.html").write_text("still")
    assert drawn(tmp_path, tmp_path / "not" / "there") == "still"
