"""A later start reads little: it knows from the database alone that nothing is to be prepared, and otherwise leaves it be."""

import subprocess
import sys

import pytest
from sqlalchemy import text

from portal.restart import head, serve_again, stands
from tests import people
from tests.support.site import settings_for
from tests.support.tree import ROOT

HEAVY = ("redis", "requests", "websocket", "snowballstemmer", "iso4217", "zxcvbn", "alembic",
         "mistune", "babel.messages", "PIL", "numpy", "scipy")
REVISION = '"""A step."""\n\nrevision = "{}"\ndown_revision = {}\n'


def steps(folder, *pairs):
    for number, (own, before) in enumerate(pairs):
        told = f'"{before}"' if before else None
        (folder / f"{number}.py").write_text(REVISION.format(own, told))


def test_the_newest_revision_is_read_from_the_files(tmp_path):
    assert head(tmp_path) is None
    steps(tmp_path, ("aaa1", None), ("bbb2", "aaa1"))
    assert head(tmp_path) == "bbb2"
    steps(tmp_path, ("aaa1", None), ("bbb2", "aaa1"), ("ccc3", "aaa1"))
    assert head(tmp_path) is None, "two heads are for the command line to complain about"


def at(portal, revision):
    with portal.database.engine.begin() as connection:
        connection.execute(text("CREATE TABLE IF NOT EXISTS alembic_version (version_num VARCHAR(32) NOT NULL)"))
        kept = connection.scalar(text("SELECT version_num FROM alembic_version"))
        connection.execute(text("DELETE FROM alembic_version"))
        if revision:
            connection.execute(text("INSERT INTO alembic_version VALUES (:one)"), {"one": revision})
    return kept


def test_only_a_database_at_this_version_with_people_in_it_stands(portal, standing, cast, tmp_path):
    settings = settings_for(tmp_path, standing.url)
    kept = at(portal, "bbb2")
    try:
        assert not stands(settings, "bbb2"), "nobody is there yet"
        cast.id(people.CLARA)
        assert stands(settings, "bbb2")
        assert not stands(settings, "ccc3") and not stands(settings, None)
    finally:
        at(portal, kept)


def test_a_database_that_is_away_does_not_stand(tmp_path):
    assert not stands(settings_for(tmp_path, f"sqlite:///{tmp_path}/none.db"), "bbb2")
    assert not stands(settings_for(tmp_path, "postgresql+psycopg://maquette@/none?host=/nowhere"), "bbb2")
    assert not (tmp_path / "none.db").exists()


def test_a_start_reads_nothing_heavy_that_a_first_page_can_do_without():
    asked = f"import sys, portal.app; print([one for one in {HEAVY} if one in sys.modules])"
    said = subprocess.run([sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]", "let it wait until it is asked for"


def asked_with_psycopg(*_asked):
    import psycopg

    return bool(psycopg)


@pytest.mark.parametrize(("url", "asked"), [("sqlite:///{}/portal.db", lambda *_asked: True),
                                            ("postgresql+psycopg://maquette@/portal?host={}", asked_with_psycopg)])
def test_a_start_again_serves_in_the_process_that_looked(monkeypatch, tmp_path, url, asked):
    done = []
    monkeypatch.setattr("portal.restart.stands", asked)
    monkeypatch.setattr("portal.serving.work", lambda task: done.append((task["factory"], "psycopg" in sys.modules)))
    monkeypatch.setenv("MAQUETTE_HOME", str(tmp_path))
    monkeypatch.setenv("DATABASE_URL", url.format(tmp_path))
    for name in [one for one in sys.modules if one.partition(".")[0] == "psycopg"]:
        monkeypatch.delitem(sys.modules, name)
    with pytest.raises(SystemExit):
        serve_again(["run"])
    assert done == [("portal.app:make_served", False)]
