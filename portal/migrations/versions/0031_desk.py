"""Whom a bid reaches knows when its time is over: a producer's desk is read along that, best fit first."""

import sqlalchemy as sa
from alembic import op

from portal.kernel import columns

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("bid_reach") as batch_op:
        batch_op.add_column(sa.Column("ends_at", columns.UTCDateTime(), nullable=True))
    op.execute("UPDATE bid_reach SET ends_at = (SELECT expires_at FROM bid WHERE bid.id = bid_reach.bid_id)")
    with op.batch_alter_table("bid_reach") as batch_op:
        batch_op.alter_column("ends_at", existing_type=columns.UTCDateTime(), nullable=False)
        batch_op.create_check_constraint(batch_op.f("ck_bid_reach_fit"), "fit BETWEEN 0 AND 6")
        batch_op.create_index("ix_bid_reach_desk", ["producer_id", "fit", "ends_at", "bid_id"], unique=False)


def downgrade() -> None:
    with op.batch_alter_table("bid_reach") as batch_op:
        batch_op.drop_index("ix_bid_reach_desk")
        batch_op.drop_constraint(batch_op.f("ck_bid_reach_fit"), type_="check")
        batch_op.drop_column("ends_at")
