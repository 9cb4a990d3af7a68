"""Alembic, one line of history: upgrade() brings a database to this version, current() tells where it stands."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from portal.kernel.db import Database

HERE = Path(__file__).parent


def config(connection: Connection | None = None) -> Config:
    """Alembic's settings, without a file."""
    made = Config()
    made.set_main_option("script_location", str(HERE))
    made.set_main_option("path_separator", "os")
    made.attributes["connection"] = connection
    return made


def upgrade(database: Database, to: str = "head") -> None:
    """Brings the database to a revision, in one transaction."""
    with database.engine.begin() as connection:
        command.upgrade(config(connection), to)


def current(database: Database) -> str | None:
    """The revision a database is at; None for an empty one."""
    with database.engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def known() -> set[str]:
    """Every revision of this version's history."""
    return {one.revision for one in ScriptDirectory.from_config(config()).walk_revisions()}


def head() -> str | None:
    """The newest revision of this version."""
    return ScriptDirectory.from_config(config()).get_current_head()
