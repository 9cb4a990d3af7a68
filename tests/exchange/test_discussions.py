"""Odd files: children before parents, circles, missing columns, other encodings; and taking an import back."""

import pytest
from sqlalchemy import func, select

from portal.exchange import actions
from portal.exchange.models import ImportRun
from portal.ideas import actions as ideas
from portal.ideas.counted import IdeaFacet, IdeaGram
from portal.ideas.models import Board, Comment, Idea, IdeaRevision, IdeaTag
from portal.kernel.errors import Conflict, NotFound
from portal.kernel.facts import FactRow
from portal.kernel.policy import Actor
from portal.kernel.search.face import SearchDoc
from tests import people

LEFT = (Idea, Comment, Board, IdeaRevision, IdeaTag, IdeaGram, IdeaFacet, SearchDoc)


def counted(dock, *tables) -> list[int]:
    with dock.database.transaction(write=False) as opened:
        return [opened.scalar(select(func.count()).select_from(table)) or 0 for table in tables]


def test_a_reply_may_stand_before_what_it_answers(dock):
    report = dock.ideas(dock.small())
    assert (report.counts["comments_made"], report.counts["hung"], report.remarks["hung"]) == (5, 1, ["104"])
    with dock.database.transaction(write=False) as opened:
        rows = {one.external_ref: one for one in opened.scalars(select(Comment))}
    assert rows["103"].parent_id == rows["102"].id and rows["102"].parent_id == rows["101"].id
    assert [rows[ref].depth for ref in ("101", "102", "103", "104")] == [0, 1, 2, 0]
    assert rows["101"].id < rows["102"].id < rows["103"].id < rows["104"].id


def test_more_comments_come_later_and_answer_the_ones_that_are_here(dock):
    folder = dock.small()
    dock.ideas(folder)
    with (folder / "comments.csv").open("a", encoding="utf-8") as stream:
        stream.write("106,103,7,14,2015-09-18,0 days 08:00:00,Más tarde\n")
    report = dock.ideas(folder)
    assert (report.counts["comments_made"], report.counts["comments_here"]) == (1, 5)
    with dock.database.transaction(write=False) as opened:
        late = opened.scalars(select(Comment).where(Comment.external_ref == "106")).one()
        above = opened.scalars(select(Comment).where(Comment.external_ref == "103")).one()
        assert (late.parent_id, late.root_id, late.depth) == (above.id, above.root_id, 3)
        assert opened.scalar(select(Idea.comment_count).where(Idea.external_ref == "7")) == 5


@pytest.mark.parametrize(("name", "text", "says"), [
    ("comments.csv", "id,text\n1,x\n", "columns are missing"),
    ("comments.csv", "", "columns are missing"),
    ("proposals.csv", b"id,title\xff\xfe\n", "not text in UTF-8"),
    ("comments.csv", "id,parentId,proposalId,userId,date,time,text\n1,-1,7,1,2015-09-15,\"0 days\"x,\n",
     "cannot be read as CSV"),
    ("comments.csv", None, "not there"),
])
def test_a_file_that_cannot_be_used_is_refused_whole_even_with_skip_bad(dock, name, text, says):
    folder = dock.small()
    if text is None:
        (folder / name).unlink()
    else:
        (folder / name).write_bytes(text if isinstance(text, bytes) else text.encode())
    report = dock.ideas(folder, skip_bad=True)
    assert report.refused and any(says in one.says and one.file == name for one in report.problems.kept)
    assert counted(dock, Idea, Comment, ImportRun) == [0, 0, 0]


def test_a_circle_of_answers_is_a_wrong_row(dock):
    folder = dock.small()
    with (folder / "comments.csv").open("a", encoding="utf-8") as stream:
        stream.write("201,202,7,1,2015-09-15,0 days 10:00:00,a\n202,201,7,1,2015-09-15,0 days 10:00:00,b\n"
                     "203,105,7,1,2015-09-15,0 days 10:00:00,across\n")
    report = dock.ideas(folder)
    assert report.refused and {(one.line, one.field) for one in report.problems.kept} == {(7, "parentId"), (9, "parentId")}


def test_undo_takes_everything_out_again(dock):
    report = dock.ideas(dock.small())
    with dock.database.transaction():
        run = actions.undo(Actor.system(), report.run_id)
    assert run.status == "undone" and run.undone_at is not None
    assert counted(dock, *LEFT) == [0] * len(LEFT)
    with dock.database.transaction(write=False) as opened:
        assert list(opened.scalars(select(FactRow.type).order_by(FactRow.id))) == ["import.done", "import.undone"]
    with pytest.raises(Conflict), dock.database.transaction():
        actions.undo(Actor.system(), report.run_id)
    again = dock.ideas(dock.small())
    assert again.counts["comments_made"] == 5


@pytest.mark.parametrize("how", ["comment", "support", "follow", "edit"])
def test_undo_leaves_what_somebody_has_built_on(dock, cast, how):
    report = dock.ideas(dock.small())
    clara, tom = cast.actor(people.CLARA), cast.actor(people.TOM)
    with dock.database.transaction() as opened:
        idea_id = opened.scalars(select(Idea.id).where(Idea.external_ref == "7")).one()
        comment_id = opened.scalars(select(Comment.id).where(Comment.external_ref == "103")).one()
    with dock.database.transaction():
        if how == "comment":
            ideas.post(clara, idea_id, "I agree", parent_id=comment_id)
        elif how == "support":
            ideas.support(clara, idea_id)
        elif how == "follow":
            ideas.follow(clara, idea_id)
        else:
            ideas.revise(tom, idea_id, {"title": "Benches"})
    with pytest.raises(Conflict) as refused, dock.database.transaction():
        actions.undo(Actor.system(), report.run_id)
    assert refused.value.code == "import_in_use"
    assert counted(dock, Idea) == [2]
    with dock.database.transaction(write=False) as opened:
        assert opened.get_one(ImportRun, report.run_id).status == "done"


def test_undoing_what_is_not_there(dock):
    with pytest.raises(NotFound), dock.database.transaction():
        actions.undo(Actor.system(), "0000000000000")
