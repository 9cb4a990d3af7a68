"""Secret rules with their history and turns, and the room of weeks."""

import sqlalchemy as sa
from alembic import op

from portal.kernel import columns

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('capacity_week',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('producer_id', columns.Id(), nullable=False),
    sa.Column('week', sa.Date(), nullable=False),
    sa.Column('unit', sa.String(length=10), nullable=False),
    sa.Column('room', sa.Integer(), nullable=False),
    sa.Column('taken', sa.Integer(), nullable=False),
    sa.Column('bids_a_week', sa.Integer(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint("unit IN ('pieces', 'minutes')", name=op.f('ck_capacity_week_unit')),
    sa.CheckConstraint('taken BETWEEN 0 AND room AND bids_a_week >= 0', name=op.f('ck_capacity_week_never_oversold')),
    sa.ForeignKeyConstraint(['producer_id'], ['producer.id'], name=op.f('fk_capacity_week_producer_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_capacity_week')),
    sa.UniqueConstraint('producer_id', 'week', name=op.f('uq_capacity_week_producer_id_week'))
    )
    op.create_table('rule',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('producer_id', columns.Id(), nullable=False),
    sa.Column('author_id', columns.Id(), nullable=False),
    sa.Column('status', sa.String(length=10), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('edition', sa.Integer(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('process', sa.Text(), nullable=True),
    sa.Column('material', sa.Text(), nullable=True),
    sa.Column('currency', sa.String(length=3), nullable=False),
    sa.Column('quantity_from', sa.Integer(), nullable=False),
    sa.Column('quantity_to', sa.Integer(), nullable=True),
    sa.Column('no_from', sa.BigInteger(), nullable=True),
    sa.Column('no_to', sa.BigInteger(), nullable=True),
    sa.Column('yes_from', sa.BigInteger(), nullable=False),
    sa.Column('yes_to', sa.BigInteger(), nullable=False),
    sa.Column('ask_from', sa.BigInteger(), nullable=False),
    sa.Column('ask_to', sa.BigInteger(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('lines', sa.Boolean(), nullable=False),
    sa.Column('lead_days', sa.Integer(), nullable=False),
    sa.Column('daily', sa.Integer(), nullable=False),
    sa.Column('delay_from', sa.Integer(), nullable=False),
    sa.Column('delay_to', sa.Integer(), nullable=False),
    sa.Column('minutes_each', sa.Integer(), nullable=True),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.CheckConstraint("status IN ('off', 'on')", name=op.f('ck_rule_status')),
    sa.CheckConstraint('daily BETWEEN 1 AND 20 AND lead_days >= 0 AND 0 < delay_from AND delay_from < delay_to', name=op.f('ck_rule_limits')),
    sa.CheckConstraint('minutes_each IS NULL OR minutes_each > 0', name=op.f('ck_rule_minutes')),
    sa.CheckConstraint('quantity_from > 0 AND (quantity_to IS NULL OR quantity_to >= quantity_from)', name=op.f('ck_rule_quantities')),
    sa.CheckConstraint('yes_from < yes_to AND yes_to <= ask_from AND ask_from < ask_to AND yes_from > 0 AND (no_from IS NULL) = (no_to IS NULL) AND (no_from IS NULL OR (0 < no_from AND no_from < no_to AND no_to <= yes_from))', name=op.f('ck_rule_bands')),
    sa.ForeignKeyConstraint(['author_id'], ['user_account.id'], name=op.f('fk_rule_author_id')),
    sa.ForeignKeyConstraint(['producer_id'], ['producer.id'], name=op.f('fk_rule_producer_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_rule'))
    )
    with op.batch_alter_table('rule', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_rule_producer_id'), ['producer_id'], unique=False)

    op.create_table('capacity_taking',
    sa.Column('order_id', columns.Id(), nullable=False),
    sa.Column('week_id', columns.Id(), nullable=False),
    sa.Column('load', sa.Integer(), nullable=False),
    sa.Column('taken_at', columns.UTCDateTime(), nullable=False),
    sa.Column('given_back_at', columns.UTCDateTime(), nullable=True),
    sa.CheckConstraint('load > 0', name=op.f('ck_capacity_taking_load')),
    sa.ForeignKeyConstraint(['week_id'], ['capacity_week.id'], name=op.f('fk_capacity_taking_week_id')),
    sa.PrimaryKeyConstraint('order_id', name=op.f('pk_capacity_taking'))
    )
    with op.batch_alter_table('capacity_taking', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_capacity_taking_week_id'), ['week_id'], unique=False)

    op.create_table('rule_version',
    sa.Column('rule_id', columns.Id(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('terms', columns.Json, nullable=False),
    sa.Column('made_by', columns.Id(), nullable=False),
    sa.Column('made_at', columns.UTCDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['made_by'], ['user_account.id'], name=op.f('fk_rule_version_made_by')),
    sa.ForeignKeyConstraint(['rule_id'], ['rule.id'], name=op.f('fk_rule_version_rule_id')),
    sa.PrimaryKeyConstraint('rule_id', 'number', name=op.f('pk_rule_version'))
    )
    op.create_table('rule_turn',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('rule_id', columns.Id(), nullable=False),
    sa.Column('producer_id', columns.Id(), nullable=False),
    sa.Column('customer_id', columns.Id(), nullable=False),
    sa.Column('bid_id', columns.Id(), nullable=False),
    sa.Column('bid_version', sa.Integer(), nullable=False),
    sa.Column('round', sa.Integer(), nullable=False),
    sa.Column('status', sa.String(length=10), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('rule_version', sa.Integer(), nullable=True),
    sa.Column('no_minor', sa.BigInteger(), nullable=True),
    sa.Column('yes_minor', sa.BigInteger(), nullable=True),
    sa.Column('ask_minor', sa.BigInteger(), nullable=True),
    sa.Column('kind', sa.String(length=10), nullable=True),
    sa.Column('answer_id', columns.Id(), nullable=True),
    sa.Column('why', sa.String(length=10), nullable=True),
    sa.Column('due_at', columns.UTCDateTime(), nullable=False),
    sa.Column('done_at', columns.UTCDateTime(), nullable=True),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.CheckConstraint("(status = 'left') = (why IS NOT NULL)", name=op.f('ck_rule_turn_left')),
    sa.CheckConstraint("(status = 'said') = (kind IS NOT NULL) AND (status = 'said') = (answer_id IS NOT NULL)", name=op.f('ck_rule_turn_said')),
    sa.CheckConstraint("(status = 'waiting') = (done_at IS NULL)", name=op.f('ck_rule_turn_done')),
    sa.CheckConstraint("status IN ('waiting', 'said', 'left')", name=op.f('ck_rule_turn_status')),
    sa.ForeignKeyConstraint(['answer_id'], ['answer.id'], name=op.f('fk_rule_turn_answer_id')),
    sa.ForeignKeyConstraint(['bid_id'], ['bid.id'], name=op.f('fk_rule_turn_bid_id')),
    sa.ForeignKeyConstraint(['customer_id'], ['customer.id'], name=op.f('fk_rule_turn_customer_id')),
    sa.ForeignKeyConstraint(['producer_id'], ['producer.id'], name=op.f('fk_rule_turn_producer_id')),
    sa.ForeignKeyConstraint(['rule_id'], ['rule.id'], name=op.f('fk_rule_turn_rule_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_rule_turn')),
    sa.UniqueConstraint('bid_id', 'producer_id', 'bid_version', 'round', name=op.f('uq_rule_turn_bid_id_producer_id_bid_version_round'))
    )
    with op.batch_alter_table('rule_turn', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_rule_turn_answer_id'), ['answer_id'], unique=False)
        batch_op.create_index('ix_rule_turn_due', ['due_at', 'id'], unique=False, sqlite_where=sa.text("status = 'waiting'"), postgresql_where=sa.text("status = 'waiting'"))
        batch_op.create_index('ix_rule_turn_limit', ['rule_id', 'customer_id', 'done_at'], unique=False)
        batch_op.create_index('ix_rule_turn_producer', ['producer_id', 'id'], unique=False)



def downgrade() -> None:
    with op.batch_alter_table('rule_turn', schema=None) as batch_op:
        batch_op.drop_index('ix_rule_turn_producer')
        batch_op.drop_index('ix_rule_turn_limit')
        batch_op.drop_index('ix_rule_turn_due', sqlite_where=sa.text("status = 'waiting'"), postgresql_where=sa.text("status = 'waiting'"))
        batch_op.drop_index(batch_op.f('ix_rule_turn_answer_id'))

    op.drop_table('rule_turn')
    op.drop_table('rule_version')
    with op.batch_alter_table('capacity_taking', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_capacity_taking_week_id'))

    op.drop_table('capacity_taking')
    with op.batch_alter_table('rule', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_rule_producer_id'))

    op.drop_table('rule')
    op.drop_table('capacity_week')
