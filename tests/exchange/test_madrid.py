"""The Decide Madrid set: every figure of it, its reply tree, searching it, a broken copy of it."""

import csv
from collections import Counter
from datetime import UTC, datetime

import pytest
from sqlalchemy import func, select

from portal.exchange import queries
from portal.exchange.models import ImportRun
from portal.ideas import listing
from portal.ideas.models import Board, Comment, Idea
from portal.ideas.wanting import Wanted
from portal.kernel.errors import Forbidden
from portal.kernel.facts import FactRow
from portal.kernel.policy import Actor
from tests import people
from tests.exchange.conftest import DATA


def file(name: str) -> list[dict[str, str]]:
    with (DATA / "madrid" / name).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def rows_here(dock) -> dict[str, int]:
    with dock.database.transaction(write=False) as opened:
        return {table.__tablename__: opened.scalar(select(func.count()).select_from(table)) or 0
                for table in (Board, Idea, Comment, ImportRun, FactRow)}


def test_the_whole_set_comes_in_with_its_tree_its_dates_and_its_numbers(dock):
    report = dock.ideas()
    assert not report.problems
    assert report.counts | {} == {
        "proposals": 80, "comments": 5633, "replies": 2970, "left_out": 0, "ideas_here": 0, "comments_here": 0, "hung": 268,
        "ideas_made": 80, "comments_made": 5633}
    assert len(report.remarks["hung"]) == 268
    comments, proposals = file("comments.csv"), file("proposals.csv")
    in_file = {one["id"] for one in comments}
    with dock.database.transaction(write=False) as opened:
        figures = queries.talk_figures("decide-madrid")
        assert (figures.ideas, figures.comments, figures.replies) == (80, 5633, 2970 - 268)
        assert figures.supports == sum(int(one["numSupports"]) for one in proposals)
        ideas = {one.external_ref: one for one in opened.scalars(select(Idea))}
        here = {one.external_ref: one for one in opened.scalars(select(Comment))}
    for one in proposals:
        assert ideas[one["id"]].title == one["title"].strip()
        assert ideas[one["id"]].created_at.date().isoformat() == one["date"]
        assert ideas[one["id"]].top_score == int(one["numSupports"])
    refs = {row.id: ref for ref, row in here.items()}
    for one in comments:
        row = here[one["id"]]
        assert row.text == one["text"].strip() and row.idea_id == ideas[one["proposalId"]].id
        assert row.author_name == f"decide-madrid {one['userId']}"
        assert f"{row.created_at:%Y-%m-%d 0 days %H:%M:%S}" == f"{one['date']} {one['time']}"
        expected = one["parentId"] if one["parentId"] in in_file else None
        assert refs.get(row.parent_id or "") == expected
        above = here[expected] if expected else None
        assert (row.root_id, row.depth) == ((above.root_id, above.depth + 1) if above else (row.id, 0))
    said = Counter(one["proposalId"] for one in comments)
    assert {ref: one.comment_count for ref, one in ideas.items()} == {ref: said[ref] for ref in ideas}


def test_the_order_of_ids_is_the_order_in_which_things_were_said(dock):
    dock.ideas()
    with dock.database.transaction(write=False) as opened:
        times = list(opened.scalars(select(Comment.created_at).order_by(Comment.id)))
    assert times == sorted(times) and times[0] == datetime(2015, 9, 15, 10, 50, 19, tzinfo=UTC)


@pytest.mark.parametrize("word", ["calle", "calles"])
def test_the_same_18_ideas_are_found_by_either_form_of_a_spanish_word(dock, client, word):
    dock.ideas()
    with dock.database.transaction(write=False):
        found = listing.listing(Actor.anonymous(), Wanted(q=word, limit=100)).page
    by_hand = {one["id"] for one in file("proposals.csv")
               if {"calle", "calles"} & set("".join(c if c.isalpha() else " " for c in
                                                   f"{one['title']} {one['summary']} {one['text']}".lower()).split())}
    assert len(found.items) == len(by_hand) == 18
    listed = client().get(f"/api/v1/ideas?q={word}&limit=100").get_json()["items"]
    assert {one["id"] for one in listed} == {one.id for one in found.items}


def test_the_list_and_a_long_discussion_are_pages(dock, client):
    dock.ideas()
    assert client().get("/ideas?board=decide-madrid").status_code == 200
    with dock.database.transaction(write=False) as opened:
        longest = opened.scalars(select(Idea.id).order_by(Idea.comment_count.desc()).limit(1)).one()
    shown = client().get(f"/ideas/{longest}")
    assert shown.status_code == 200 and "decide-madrid " in shown.get_data(as_text=True)


def test_again_it_says_that_it_is_all_here(dock):
    dock.ideas()
    before = rows_here(dock)
    report = dock.ideas()
    assert (report.counts["ideas_here"], report.counts["comments_here"]) == (80, 5633)
    assert (report.counts["ideas_made"], report.counts["comments_made"]) == (0, 0)
    after = rows_here(dock)
    assert (after["idea"], after["comment"], after["board"]) == (before["idea"], before["comment"], before["board"])


def test_a_dry_run_tells_all_and_changes_nothing(dock):
    report = dock.ideas(dry=True)
    assert report.dry and report.run_id is None
    assert (report.counts["ideas_made"], report.counts["comments_made"], report.counts["hung"]) == (80, 5633, 268)
    assert set(rows_here(dock).values()) == {0}


def test_a_broken_copy_names_each_wrong_row_and_changes_nothing(dock):
    def break_proposals(rows):
        rows[3][6] = "the day before"  # date
        rows[5][11] = "many"  # numSupports
        rows[9][4] = "  "  # title

    def break_comments(rows):
        rows[10][8] = "25:61"  # time
        rows[20][1] = rows[19][1]  # the same number twice
        rows[30] = rows[30][:5]  # half a row
        rows[40][3] = "123456789"  # no such proposal

    report = dock.ideas(dock.copy("madrid", proposals=break_proposals, comments=break_comments))
    assert report.refused and report.run_id is None
    assert set(rows_here(dock).values()) == {0}
    told = {(one.file, one.field) for one in report.problems.kept}
    assert {("proposals.csv", "date"), ("proposals.csv", "numSupports"), ("proposals.csv", "title"),
            ("comments.csv", "time"), ("comments.csv", "id"), ("comments.csv", ""), ("comments.csv", "proposalId")} <= told
    assert all(one.line > 1 and one.says for one in report.problems.kept)
    first = next(one for one in report.problems.kept if one.field == "title")
    with (DATA / "madrid" / "proposals.csv").open(encoding="utf-8") as stream:
        before = stream.read().split("\n")[first.line - 1]
    assert before.startswith(f"8,{file('proposals.csv')[8]['id']},"), "the line is where the row begins in the file"


def test_with_skip_bad_the_good_rows_come_in(dock):
    def break_comments(rows):
        rows[1][8] = "?"

    report = dock.ideas(dock.copy("madrid", comments=break_comments), skip_bad=True)
    assert (report.counts["ideas_made"], report.counts["comments_made"], report.counts["left_out"]) == (80, 5632, 1)
    assert report.counts["hung"] > 268


def test_only_the_team_brings_data_in(dock, cast):
    for person in (people.CLARA, people.PAUL, people.STRANGER):
        with pytest.raises(Forbidden):
            dock.ideas(actor=cast.actor(person))
    assert dock.ideas(dock.small(), actor=cast.actor(people.TOM)).run_id
