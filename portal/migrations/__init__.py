"""Alembic, one line of history: upgrade() brings a database to this version, current() tells where it stands."""

from pathlib import Path
from typing import Any, cast

from sqlalchemy import Connection

from portal.kernel.db import Database

HERE = Path(__file__).parent


# Alembic is read where it is needed: a later start needs nothing of it.


def config(connection: Connection | None = None) -> Any:
    """Alembic's settings, without a file."""
    from alembic.config import Config

    made = Config()
    made.set_main_option("script_location", str(HERE))
    made.set_main_option("path_separator", "os")
    made.attributes["connection"] = connection
    return made


def upgrade(database: Database, to: str = "head") -> None:
    """Brings the database to a revision, in one transaction."""
    from alembic import command

    with database.engine.begin() as connection:
        command.upgrade(config(connection), to)


def current(database: Database) -> str | None:
    """The revision a database is at; None for an empty one."""
    from alembic.runtime.migration import MigrationContext

    with database.engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def known() -> set[str]:
    """Every revision of this version's history."""
    return {one.revision for one in _scripts().walk_revisions()}


def head() -> str | None:
    """The newest revision of this version."""
    return cast("str | None", _scripts().get_current_head())


def _scripts() -> Any:
    from alembic.script import ScriptDirectory

    return ScriptDirectory.from_config(config())
