"""Who was reminded of the date of a pool."""

import sqlalchemy as sa
from alembic import op

from portal.kernel import columns

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('pool_reminder',
    sa.Column('pool_id', columns.Id(), nullable=False),
    sa.Column('told_at', columns.UTCDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['pool_id'], ['pool.id'], name=op.f('fk_pool_reminder_pool_id')),
    sa.PrimaryKeyConstraint('pool_id', name=op.f('pk_pool_reminder'))
    )


def downgrade() -> None:
    op.drop_table('pool_reminder')
