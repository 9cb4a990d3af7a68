"""Tables of any form: letters, separators, JSON, ready maps of other portals, wrong rows, and a brought file's way."""

import io
import json

import pytest
from sqlalchemy import func, select

from portal.exchange import actions, mapping
from portal.exchange.jobs import working
from portal.exchange.mapped import read_moment
from portal.exchange.models import BEGIN, ImportJob
from portal.exchange.reading import Problems
from portal.exchange.tables.table import Table
from portal.ideas.counted import IdeaFacet
from portal.ideas.models import Board, Comment, Idea, IdeaResponse
from portal.kernel.jobs import claim_next
from portal.kernel.policy import Actor
from tests import people

FIDER = ("number,title,description,created_at,created_by,votes_count,comments_count,status,responded_by,responded_at,response,"
         "original_number,original_title,tags\n"
         '1,Dark mode,"For the night.\nReally, ""dark"".",2024-03-01T10:00:00Z,Ann,12,2,started,Bob,'
         '2024-03-05T09:00:00Z,We work on it,,,"ui, night"\n'
         "2,Black theme,,2024-03-02T10:00:00Z,Eve,3,0,duplicate,,,,1,Dark mode,\n"
         "3,'=1+1 is a title,text,2024-03-03T10:00:00Z,Eve,0,0,declined,,,,,,\n")
COMMENTS = ("id,post_id,parent_id,author,created_at,content\n"
            "11,1,,Eve,2024-03-01 11:00,Please\n12,1,11,Ann,01.03.2024 12:00,Yes\n13,1,12,,2024-03-01T13:00:00+01:00,And yes\n")


def job_of(portal):
    job_id = claim_next(portal.database, ImportJob, BEGIN)
    assert job_id is not None
    return working.work(portal.database, portal.settings.home, job_id)


def bring(client, text, name="ideas.csv", comments=None):
    data = {"file": (io.BytesIO(text if isinstance(text, bytes) else text.encode()), name)}
    if comments is not None:
        data["comments"] = (io.BytesIO(comments.encode()), "comments.csv")
    return client.post("/api/v1/imports/files", data=data, content_type="multipart/form-data")


@pytest.mark.parametrize(("data", "name"), [
    ("Название;Текст;Голоса\nЛампа;Свет, где читают;7\n".encode("cp1251"), "cp1251"),
    ("Название\tТекст\tГолоса\r\nЛампа\tСвет, где читают\t7\r\n".encode("utf-16"), "utf-16"),
    ("\ufeffНазвание,Текст,Голоса\nЛампа,\"Свет, где читают\",7\n".encode(), "utf-8-sig"),
    (json.dumps({"items": [{"title": "Лампа", "text": "Свет, где читают", "votes": 7}]}).encode(), "utf-8"),
    ('{"title": "Лампа", "text": "Свет, где читают",\n "votes": 7}\n'.encode(), "utf-8")])
def test_a_table_is_read_in_its_own_letters(tmp_path, data, name):
    path = tmp_path / "table"
    path.write_bytes(data)
    table = Table(path, "ideas", Problems())
    look = table.look()
    assert table.encoding == name and look.rows == 1 and not table.problems
    found = mapping.guess(look.columns)
    row = dict(zip(look.columns, look.sample[0], strict=True))
    assert [row[found[one]] for one in ("title", "text", "supports")] == ["Лампа", "Свет, где читают", "7"]


@pytest.mark.parametrize(("data", "says"), [
    ('[{"title": "a"}, {"title": ', "JSON from line 1"), ("title,title\na,b\n", "name the columns"),
    ('title\n"a"b\n', "cannot be read as CSV"), (b"title\n\xff\xfe\x98\n", "")])
def test_a_table_that_cannot_be_read_says_so(tmp_path, data, says):
    path = tmp_path / "table"
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    table = Table(path, "ideas", Problems())
    list(table.rows())
    assert table.problems.fatal and says in table.problems.kept[0].says


@pytest.mark.parametrize(("said", "meant"), [
    ("2024-03-01", "2024-03-01T00:00:00+00:00"), ("01.03.2024 9:05", "2024-03-01T09:05:00+00:00"),
    ("2024-03-01 12:00:00 +0300 MSK", "2024-03-01T09:00:00+00:00"),
    ("2024-03-01T12:00:00.123Z", "2024-03-01T12:00:00.123000+00:00")])
def test_times_as_exports_write_them(said, meant):
    assert read_moment(said).isoformat() == meant


def test_a_fider_export_is_known_tried_imported_and_taken_back(portal, client):
    tom = client(people.TOM)
    made = bring(tom, FIDER, comments=COMMENTS)
    assert made.status_code == 201, made.get_data(as_text=True)
    job = made.get_json()
    at = f"/api/v1/jobs/{job['id']}"
    assert job["mapping"]["columns"]["supports"] == "votes_count" and job["mapping"]["system"] == "fider"
    page = tom.get(f"/imports/jobs/{job['id']}").get_data(as_text=True)
    assert "Dark mode" in page and 'value="votes_count" selected' in page
    assert tom.post(f"{at}/trial", json={"board": "Wishes"}).get_json()["state"] == "waiting"
    assert tom.post(f"{at}/trial", json={}).status_code == 409
    assert job_of(portal).status == "checked"
    tried = tom.get(at).get_json()
    assert (tried["state"], tried["report"]["wrong"], tried["report"]["counts"]["comments_made"]) == ("checked", 0, 3)
    assert tom.get("/api/v1/ideas").get_json()["items"] == []
    assert tom.post(f"{at}/import", json={}).status_code == 201
    job_of(portal)
    done = tom.get(at).get_json()
    assert done["state"] == "done", done
    with portal.database.transaction(write=False) as opened:
        assert opened.scalar(select(func.count()).select_from(Idea)) == 3
    run = tom.get(f"/imports/{done['run_id']}")
    assert run.status_code == 200
    assert tom.post(f"/imports/{done['run_id']}/undoing").status_code == 303
    with portal.database.transaction(write=False) as opened:
        for table in (Idea, Comment, Board, IdeaFacet, IdeaResponse):
            assert opened.scalar(select(func.count()).select_from(table)) == 0, table


def tables(tmp_path, ideas, comments=None):
    (tmp_path / "i").write_text(ideas)
    made = [Table(tmp_path / "i", "ideas", Problems()), None]
    if comments:
        (tmp_path / "c").write_text(comments)
        made[1] = Table(tmp_path / "c", "comments", Problems())
    return made


def brought(portal, tmp_path, ideas, comments=None, **how):
    one, other = tables(tmp_path, ideas, comments)
    look, more = one.look(), other.look() if other else None
    chosen = mapping.propose(look.columns, more.columns if more else [], look.words)
    return actions.import_mapped(portal.database, Actor.system(), one, other, chosen, system="there", board="Wishes", **how)


def test_what_fider_tells_arrives_whole(portal, tmp_path):
    assert brought(portal, tmp_path, FIDER, COMMENTS).run_id
    with portal.database.transaction(write=False) as opened:
        one, two, three = opened.scalars(select(Idea).order_by(Idea.external_ref)).all()
        assert (one.title, one.status, one.top_score, one.tags, one.author_name, one.comment_count) == (
            "Dark mode", "prototyping", 12, ["ui", "night"], "Ann", 3)
        assert one.text == 'For the night.\nReally, "dark".' and one.answered_at.isoformat() == "2024-03-05T09:00:00+00:00"
        assert (two.status, two.merged_into_id, three.status, three.title) == ("merged", one.id, "declined", "=1+1 is a title")
        assert opened.scalars(select(IdeaResponse.text)).all() == ["We work on it"]
        said = opened.scalars(select(Comment).order_by(Comment.id)).all()
        assert [(row.text, row.depth) for row in said] == [("Please", 0), ("Yes", 1), ("And yes", 2)]
        counted = opened.scalars(select(IdeaFacet).where(IdeaFacet.kind == "status", IdeaFacet.count > 0))
        facets = {row.word: row.count for row in counted}
        assert facets == {"prototyping": 1, "merged": 1, "declined": 1}


def test_wrong_rows_are_all_told_and_may_be_left_out(portal, tmp_path):
    bad = ("id,title,status,votes,created\n1,,open,1,2024-01-01\n2,Good,open,5,2024-01-01\n3,Odd,frozen,x,1/2/2024\n"
           "2,Twice,open,1,2024-01-01\n4,Short\n5,Late,open,1,2999-01-01\n")
    refused = brought(portal, tmp_path, bad)
    assert refused.refused and [(one.line, one.field) for one in refused.problems.kept] == [
        (2, "title"), (4, "created"), (4, "status"), (4, "votes"), (5, "id"), (6, ""), (7, "created")]
    assert brought(portal, tmp_path, bad, dry=True).counts["ideas_made"] == 1
    kept = brought(portal, tmp_path, bad, skip_bad=True)
    with portal.database.transaction(write=False) as opened:
        assert kept.run_id and opened.scalars(select(Idea.title)).all() == ["Good"]


def test_a_file_nobody_can_read_and_a_map_that_does_not_fit_are_refused(portal, client):
    tom = client(people.TOM)
    assert "file" in bring(tom, "title\n").get_json()["errors"]
    assert "file" in bring(tom, b"\x89PNG", name="a.png").get_json()["errors"]
    assert not list((portal.settings.home / "imports").iterdir())
    job = bring(tom, "Betreff,x\nLampe,1\n").get_json()
    assert list(tom.post(f"/api/v1/jobs/{job['id']}/trial", json={}).get_json()["errors"]) == ["columns.title"]
    assert tom.post(f"/api/v1/jobs/{job['id']}/trial", json={"columns": {"title": "Betreff"}}).status_code == 201
    assert job_of(portal).status == "checked"
    assert tom.delete(f"/api/v1/jobs/{job['id']}").status_code == 204
    assert not list((portal.settings.home / "imports").iterdir())
    assert bring(client(people.CLARA), FIDER).status_code == 403
