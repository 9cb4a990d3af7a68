"""What sealed answers say lies encrypted: locks, boxes, envelopes without a text, and kept answers to programs under a key."""

import sqlalchemy as sa
from alembic import op

from portal.kernel import columns
from portal.migrations.checks import change_check

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None

OPEN = "kind IN ('accept', 'counter', 'question', 'decline')"
SEALED = "kind IN ('accept', 'counter', 'question', 'decline', 'sealed')"


def upgrade() -> None:
    op.create_table("bid_lock",
    sa.Column("bid_id", columns.Id(), nullable=False),
    sa.Column("sealed_with", sa.String(length=20), nullable=False),
    sa.Column("opens_at", columns.UTCDateTime(), nullable=False),
    sa.Column("wrapped", sa.LargeBinary(), nullable=False),
    sa.Column("made_at", columns.UTCDateTime(), nullable=False),
    sa.ForeignKeyConstraint(["bid_id"], ["bid.id"], name=op.f("fk_bid_lock_bid_id")),
    sa.PrimaryKeyConstraint("bid_id", name=op.f("pk_bid_lock"))
    )
    op.create_index(op.f("ix_bid_lock_sealed_with"), "bid_lock", ["sealed_with"])
    op.create_table("sealed_box",
    sa.Column("what", sa.String(length=10), nullable=False),
    sa.Column("ref_id", columns.Id(), nullable=False),
    sa.Column("number", sa.Integer(), nullable=False),
    sa.Column("bid_id", columns.Id(), nullable=False),
    sa.Column("box", sa.LargeBinary(), nullable=False),
    sa.CheckConstraint("what IN ('answer', 'turn')", name=op.f("ck_sealed_box_what")),
    sa.ForeignKeyConstraint(["bid_id"], ["bid.id"], name=op.f("fk_sealed_box_bid_id")),
    sa.PrimaryKeyConstraint("what", "ref_id", "number", name=op.f("pk_sealed_box"))
    )
    op.create_index(op.f("ix_sealed_box_bid_id"), "sealed_box", ["bid_id"])
    change_check("answer", "ck_answer_kind", OPEN, SEALED)
    with op.batch_alter_table("answer_seal", schema=None) as batch_op:
        batch_op.alter_column("nonce", existing_type=sa.String(length=64), nullable=True)
        batch_op.alter_column("body", existing_type=sa.Text(), nullable=True)
        batch_op.create_check_constraint(batch_op.f("ck_answer_seal_closed"), "(nonce IS NULL) = (body IS NULL)")
    op.add_column("idempotency", sa.Column("sealed_with", sa.String(length=20), nullable=True))


def downgrade() -> None:
    # What lies in envelopes cannot be read without the key, so it goes: open all first, or do not go back.
    op.drop_column("idempotency", "sealed_with")
    op.execute("DELETE FROM answer_seal WHERE body IS NULL")
    with op.batch_alter_table("answer_seal", schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f("ck_answer_seal_closed"), type_="check")
        batch_op.alter_column("body", existing_type=sa.Text(), nullable=False)
        batch_op.alter_column("nonce", existing_type=sa.String(length=64), nullable=False)
    op.execute("UPDATE answer SET kind = 'decline', reason = 'other', status = 'withdrawn' WHERE kind = 'sealed'")
    change_check("answer", "ck_answer_kind", SEALED, OPEN)
    op.drop_index(op.f("ix_sealed_box_bid_id"), table_name="sealed_box")
    op.drop_table("sealed_box")
    op.drop_index(op.f("ix_bid_lock_sealed_with"), table_name="bid_lock")
    op.drop_table("bid_lock")
