"""Run by Alembic: the connection is given by upgrade(), the tables are those of the whole house."""

from alembic import context

from portal import app
from portal.kernel.db import Base

assert app  # imported so that every table is known


def include(_object: object, name: str | None, kind: str, *_rest: object) -> bool:
    """Leaves the full-text tables out, which the database makes and keeps by itself."""
    return not (kind == "table" and name is not None and name.startswith("search_fts")) and not (
        kind == "index" and name == "ix_search_doc_vector")


context.configure(connection=context.config.attributes["connection"], target_metadata=Base.metadata,
                  render_as_batch=True, compare_type=False, include_object=include)
with context.begin_transaction():
    context.run_migrations()
