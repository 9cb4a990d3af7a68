"""`python -m portal.revising "what changes"`: writes the next revision from what the tables say and the history does not."""

import sys
import tempfile
from pathlib import Path

from alembic import command

from portal import app
from portal.kernel.db import Database
from portal.migrations import HERE, config, upgrade

assert app  # imported so that every table is known


def main(message: str) -> None:
    """Compares the tables with a database that all revisions were run on. Read what it writes before you keep it."""
    number = f"{len(list((HERE / 'versions').glob('*.py'))) + 1:04d}"
    with tempfile.TemporaryDirectory() as bench:
        database = Database(f"sqlite:///{Path(bench) / 'history.db'}")
        if number != "0001":
            upgrade(database)
        with database.engine.begin() as connection:
            command.revision(config(connection), message=message, autogenerate=True, rev_id=number)
        database.engine.dispose()


main(sys.argv[1])
