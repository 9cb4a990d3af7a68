"""Another CHECK in the place of one, on both databases."""

from alembic import op


def change_check(table: str, name: str, before: str, after: str) -> None:
    """Change the CHECK `name` of a table from one condition to another.

    SQLite cannot alter a CHECK, and a table that others refer to cannot be made anew inside a transaction: there the text
    of the schema is changed, as SQLite's own manual advises (https://sqlite.org/lang_altertable.html, section 7).
    """
    connection = op.get_bind()
    if connection.dialect.name != "sqlite":
        op.drop_constraint(op.f(name), table, type_="check")
        op.create_check_constraint(op.f(name), table, after)
        return
    known = connection.exec_driver_sql("SELECT sql FROM sqlite_schema WHERE name = ?", (table,)).scalar_one()
    assert known.count(before) == 1, known
    version = connection.exec_driver_sql("PRAGMA schema_version").scalar_one()
    connection.exec_driver_sql("PRAGMA writable_schema = ON")
    connection.exec_driver_sql("UPDATE sqlite_schema SET sql = ? WHERE name = ?", (known.replace(before, after), table))
    connection.exec_driver_sql(f"PRAGMA schema_version = {version + 1}")
    connection.exec_driver_sql("PRAGMA writable_schema = OFF")
