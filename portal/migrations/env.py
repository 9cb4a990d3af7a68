"""Run by Alembic: the connection is given by upgrade(); who compares tables has imported the whole house before."""

from typing import Literal

from alembic import context
from sqlalchemy import JSON

from portal.kernel import columns
from portal.kernel.db import Base


def include(_object: object, name: str | None, kind: str, *_rest: object) -> bool:
    """Leaves the full-text tables out, which the database makes and keeps by itself."""
    return not (kind == "table" and name is not None and name.startswith("search_fts")) and (kind, name) not in (
        ("index", "ix_search_doc_vector"), ("column", "vector"))


def render(kind: str, thing: object, _context: object) -> str | Literal[False]:
    """Our own types by their short names."""
    if kind != "type":
        return False
    if isinstance(thing, JSON):
        return "columns.Json"
    return f"columns.{type(thing).__name__}()" if type(thing).__module__ == columns.__name__ else False


context.configure(connection=context.config.attributes["connection"], target_metadata=Base.metadata,
                  render_as_batch=True, compare_type=False, include_object=include, render_item=render)
with context.begin_transaction():
    context.run_migrations()
