"""The order by hot tells what decides whether an idea is shown, so that going along it reads no idea."""

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _made_anew(["status", "board_id", "author_id", "company_id"])


def downgrade() -> None:
    _made_anew([])


def _made_anew(included: list[str]) -> None:
    if op.get_bind().dialect.name == "postgresql":  # SQLite knows no columns beside an index's own
        op.drop_index("ix_idea_hot", "idea")
        op.create_index("ix_idea_hot", "idea", ["hot", "id"], postgresql_include=included)
