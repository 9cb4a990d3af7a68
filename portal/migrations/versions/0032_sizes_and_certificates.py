"""A bid can ask for certificates and say how large a piece is."""

import sqlalchemy as sa
from alembic import op

from portal.kernel import columns

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("bid") as table:
        table.add_column(sa.Column("certificates", columns.Json, server_default="[]", nullable=False))
        table.add_column(sa.Column("size", columns.Json, nullable=True))
