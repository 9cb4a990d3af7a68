"""Quoting: the words go into the answer's box, of who reads them anyway, and none of their signs is a mark."""

import html
import re

from portal.ideas import actions
from tests import people


def box(page: str, form: str = "comment-form") -> str:
    """What stands in the box of a form."""
    return html.unescape(re.search(rf'<textarea[^>]*id="{form}-text"[^>]*>\n(.*?)</textarea>', page, re.DOTALL)[1])


def test_a_quotation_begins_the_answer_where_there_are_no_scripts(desk, client):
    idea = desk.idea()
    said = desk.do(people.IGOR, actions.post, idea.id, "> older words\n\nIn **oak**, *please*.\n\n" + "It lasts # long. " * 40)
    clara = client(people.CLARA)
    page = clara.get(f"/ideas/{idea.id}?quote={said.id}").text
    quoted = box(page)
    assert quoted.startswith("> Igor Sokolov wrote:\n> In oak, please. It lasts \\# long.") and quoted.endswith("…\n\n")
    assert "older" not in quoted and len(quoted) < 400 and f'name="parent_id" value="{said.id}"' in page
    assert box(clara.get(f"/ideas/{idea.id}?reply={said.id}").text) == ""
    desk.do(people.IGOR, actions.remove, said.id)
    assert box(clara.get(f"/ideas/{idea.id}?quote={said.id}").text) == ""


def test_notes_are_quoted_by_the_team_beside_the_idea_alone(desk, client):
    idea = desk.idea()
    note = desk.do(people.TOM, actions.post, idea.id, "floorprice-41", internal=True)
    for stranger in (people.CLARA, people.PAUL, None):
        assert client(stranger).get(f"/ideas/{idea.id}?quote={note.id}").status_code == 404
    page = client(people.ADA).get(f"/ideas/{idea.id}?quote={note.id}").text
    assert box(page) == "" and "> floorprice-41" in box(page, "note-form")
    other = desk.idea("A stool that stacks")
    assert "> floorprice" not in client(people.ADA).get(f"/ideas/{other.id}?quote={note.id}").text
