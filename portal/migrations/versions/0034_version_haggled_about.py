"""A number in a negotiation knows which version of the bid it was named for: two clocks never agree on which came first."""

import sqlalchemy as sa
from alembic import op

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("answer_move") as batch_op:
        batch_op.add_column(sa.Column("bid_version", sa.Integer(), server_default="1", nullable=False))
    op.execute(
        "UPDATE answer_move SET bid_version = COALESCE((SELECT MAX(bid_version.number) FROM bid_version"
        " JOIN answer ON answer.bid_id = bid_version.bid_id"
        " WHERE answer.id = answer_move.answer_id AND bid_version.made_at <= answer_move.at), 1)")


def downgrade() -> None:
    with op.batch_alter_table("answer_move") as batch_op:
        batch_op.drop_column("bid_version")
