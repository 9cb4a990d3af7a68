"""Which workshop took care of a thread when its author was asked whether it is solved: its record of confirmed fixes.

What was asked before is kept where it is certain: whoever takes care of the thread now did so before the question, too.
"""

import sqlalchemy as sa
from alembic import op

from portal.kernel import columns

revision = "0036"
down_revision = "0035"
branch_labels = None
depends_on = None

# The profile of a person's workshop before one of the person alone, as everywhere.
KNOWN = (
    "INSERT INTO fix_maker (check_id, producer_id, user_id)"
    " SELECT asked.check_id, asked.producer_id, asked.user_id FROM ("
    " SELECT fix_check.id AS check_id, user_account.id AS user_id, COALESCE("
    " (SELECT MIN(producer.id) FROM producer JOIN membership ON membership.company_id = producer.company_id"
    " WHERE membership.user_id = user_account.id),"
    " (SELECT MIN(producer.id) FROM producer WHERE producer.user_id = user_account.id)) AS producer_id"
    " FROM fix_check JOIN thread_task ON thread_task.thread_id = fix_check.thread_id"
    " JOIN user_account ON user_account.id = thread_task.assignee_id"
    " WHERE user_account.role = 'producer' AND thread_task.assigned_at <= fix_check.created_at) AS asked"
    " WHERE asked.producer_id IS NOT NULL")


def upgrade() -> None:
    op.create_table('fix_maker',
    sa.Column('check_id', columns.Id(), nullable=False),
    sa.Column('producer_id', columns.Id(), nullable=False),
    sa.Column('user_id', columns.Id(), nullable=False),
    sa.ForeignKeyConstraint(['check_id'], ['fix_check.id'], name=op.f('fk_fix_maker_check_id')),
    sa.ForeignKeyConstraint(['producer_id'], ['producer.id'], name=op.f('fk_fix_maker_producer_id')),
    sa.ForeignKeyConstraint(['user_id'], ['user_account.id'], name=op.f('fk_fix_maker_user_id')),
    sa.PrimaryKeyConstraint('check_id', name=op.f('pk_fix_maker'))
    )
    op.create_index('ix_fix_maker_producer_id', 'fix_maker', ['producer_id', 'check_id'], unique=False)
    op.execute(KNOWN)


def downgrade() -> None:
    op.drop_table('fix_maker')
