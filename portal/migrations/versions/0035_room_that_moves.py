"""Room moves with the day of its order, and may overfill the week it moves to; what waits for a colleague ends with its bid."""

import sqlalchemy as sa
from alembic import op

from portal.kernel import columns
from portal.migrations.checks import change_check

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None

SOLD = "taken BETWEEN 0 AND room AND bids_a_week >= 0"
SOLD_AND_MOVED = "moved >= 0 AND taken - moved BETWEEN 0 AND room AND bids_a_week >= 0"
WAITING = "status IN ('waiting', 'sent', 'dropped')"
WAITING_OR_OVER = "status IN ('waiting', 'sent', 'dropped', 'lapsed')"


def upgrade() -> None:
    op.add_column("capacity_week", sa.Column("moved", sa.Integer(), server_default="0", nullable=False))
    op.add_column("capacity_taking", sa.Column("moved_at", columns.UTCDateTime(), nullable=True))
    change_check("capacity_week", "ck_capacity_week_never_oversold", SOLD, SOLD_AND_MOVED)
    change_check("waiting_deed", "ck_waiting_deed_status", WAITING, WAITING_OR_OVER)
    op.execute(
        "UPDATE waiting_deed SET status = 'lapsed', version = version + 1,"
        " done_at = (SELECT bid.ended_at FROM bid WHERE bid.id = waiting_deed.bid_id)"
        " WHERE status = 'waiting' AND bid_id IN (SELECT id FROM bid WHERE status <> 'open')")


def downgrade() -> None:
    op.execute("UPDATE waiting_deed SET status = 'dropped', done_by = author_id WHERE status = 'lapsed'")
    change_check("waiting_deed", "ck_waiting_deed_status", WAITING_OR_OVER, WAITING)
    op.execute("UPDATE capacity_week SET room = taken WHERE taken > room")
    change_check("capacity_week", "ck_capacity_week_never_oversold", SOLD_AND_MOVED, SOLD)
    op.drop_column("capacity_taking", "moved_at")
    op.drop_column("capacity_week", "moved")
