"""A whole board goes out and comes in again: the same titles, texts, trees, tags and statuses; nothing for others."""

import io
import zipfile

import pytest
from sqlalchemy import select

from portal.exchange.jobs import working
from portal.exchange.models import BEGIN, ImportJob
from portal.ideas import actions as ideas
from portal.ideas.models import Comment, Idea
from portal.kernel.jobs import claim_next
from tests import people


def board_of(portal, name):
    """Ideas by title with their comments as paths of texts."""
    with portal.database.transaction(write=False) as opened:
        rows = opened.scalars(select(Idea).where(Idea.board_id.in_(select(ideas_board(name))), Idea.status != "draft")).all()
        said = {one.id: one for one in opened.scalars(select(Comment).where(~Comment.internal))}
        path = lambda one: (*path(said[one.parent_id]), one.text) if one.parent_id else (one.text,)  # noqa: E731
        return {one.title: (one.text, one.tags, one.status, one.top_score, one.comment_count,
                            sorted(path(row) for row in said.values() if row.idea_id == one.id)) for one in rows}


def ideas_board(name):
    from portal.ideas.models import Board

    return select(Board.id).where(Board.name == name).scalar_subquery()


@pytest.mark.parametrize("form", ["csv", "json"])
def test_a_board_goes_out_and_comes_in_again(portal, cast, client, form):
    tom, clara, igor = (cast.actor(one) for one in (people.TOM, people.CLARA, people.IGOR))
    with portal.database.transaction():
        board = ideas.open_board(tom, "lamps", "Lamps")
        one = ideas.propose(clara, "lamps", "=1+1 lamp", text="'=odd\n\n\"quoted\"; Лампа, где читают",
                            tags=["night", "oak wood"], rights_accepted=True, submit=True)
        ideas.propose(clara, "lamps", "Second", text="-", rights_accepted=True, submit=True)
        ideas.propose(clara, "lamps", "Quokka draft", text="x")
        first = ideas.post(igor, one.id, "+1 from me")
        gone = ideas.post(clara, one.id, "to be removed", parent_id=first.id)
        ideas.post(igor, one.id, "under it", parent_id=gone.id)
        ideas.post(tom, one.id, "Pelican note", internal=True)
        ideas.support(igor, one.id)
        ideas.remove(clara, gone.id)
    said = client(people.TOM).get(f"/exports/boards/{board.id}?format={form}", buffered=True)
    assert said.status_code == 200 and said.mimetype == "application/zip"
    with zipfile.ZipFile(io.BytesIO(said.get_data())) as archive:
        whole = "".join(archive.read(name).decode() for name in archive.namelist())
        assert set(archive.namelist()) == {"board.json", *(f"{name}.{form}" for name in (
            "ideas", "revisions", "comments", "answers", "supports"))}
        table = archive.read(f"ideas.{form}").decode()
    assert not any(secret in whole for secret in ("Quokka", "Pelican", "to be removed"))
    assert form == "json" or "'=1+1 lamp" in table
    team = client(people.TOM)
    job = team.post("/api/v1/imports/files", data={"file": (io.BytesIO(said.get_data()), "lamps.zip")},
                    content_type="multipart/form-data").get_json()
    assert team.post(f"/api/v1/jobs/{job['id']}/import", json={"board": "Again"}).status_code == 201
    done = working.work(portal.database, portal.settings.home, claim_next(portal.database, ImportJob, BEGIN))
    assert team.get(f"/api/v1/jobs/{done.id}").get_json()["state"] == "done", done.report
    assert board_of(portal, "Again") == board_of(portal, "Lamps") and len(board_of(portal, "Again")) == 2
    assert client(people.CLARA).get(f"/exports/boards/{board.id}").status_code == 403
