"""Do the migrations end at one head, and build exactly what the models say? Also a check of its own (on SQLite)."""

import sys
import tempfile
import warnings
from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Column

import portal.app
from portal.kernel.db import Base, Database
from portal.migrations import config, upgrade

assert portal.app  # imported so that every table is known


def heads() -> list[str]:
    """The revisions that nothing follows: one, or somebody forked history."""
    return list(ScriptDirectory.from_config(config()).get_heads())


def revisions() -> list[str]:
    """Every revision, oldest first."""
    return [one.revision for one in reversed(list(ScriptDirectory.from_config(config()).walk_revisions()))]


def differences(database: Database) -> list[str]:
    """What the database has and the models do not, or the other way round."""
    # Types are compared where the database has real ones.
    unread = expressions() if database.is_sqlite else set()

    def ours(_object: object, name: str | None, kind: str, *_rest: object) -> bool:
        """Whether the models speak of it: the full-text tables and their index are the database's own."""
        foreign = kind == "table" and (name or "").startswith("search_fts")
        foreign = foreign or (kind == "column" and name == "vector")
        return not foreign and name != "ix_search_doc_vector" and not (kind == "index" and name in unread)

    options = {"compare_type": not database.is_sqlite, "include_object": ours}
    with database.engine.connect() as connection, warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=".*can't reflect these indexes")
        context = MigrationContext.configure(connection, opts=options)
        return [str(one) for one in compare_metadata(context, Base.metadata)]


def expressions() -> set[str | None]:
    """Names of indexes over more than plain columns, which cannot be read back from SQLite."""
    return {index.name for table in Base.metadata.tables.values() for index in table.indexes
            if not all(isinstance(one, Column) for one in index.expressions)}


def main() -> int:
    """Prints what is wrong."""
    wrong = [f"history has several heads: {', '.join(heads())}; merge them"] if len(heads()) > 1 else []
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{Path(folder) / 'new.db'}")
        upgrade(database)
        wrong += [f"no migration brings: {one}" for one in differences(database)]
        database.engine.dispose()
    print("\n".join(wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
