"""What prices tell: estimates kept with the data they were made of."""

import sqlalchemy as sa
from alembic import op

from portal.kernel import columns

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('price_estimate',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('subject', sa.String(length=24), nullable=False),
    sa.Column('currency', sa.String(length=3), nullable=False),
    sa.Column('scope', sa.String(length=13), nullable=False),
    sa.Column('status', sa.String(length=10), nullable=False),
    sa.Column('changed_at', columns.UTCDateTime(), nullable=False),
    sa.Column('cases', sa.Integer(), nullable=False),
    sa.Column('found', columns.Json, nullable=False),
    sa.Column('stamp', sa.String(length=64), nullable=True),
    sa.Column('until', columns.UTCDateTime(), nullable=True),
    sa.Column('made_at', columns.UTCDateTime(), nullable=True),
    sa.CheckConstraint("status IN ('waiting', 'working', 'done')", name=op.f('ck_price_estimate_status')),
    sa.CheckConstraint('(made_at IS NULL) = (stamp IS NULL)', name=op.f('ck_price_estimate_stamped')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_price_estimate')),
    sa.UniqueConstraint('subject', 'currency', 'scope', name=op.f('uq_price_estimate_subject_currency_scope'))
    )
    with op.batch_alter_table('price_estimate', schema=None) as batch_op:
        batch_op.create_index('ix_price_estimate_waiting', ['changed_at'], unique=False, sqlite_where=sa.text("status = 'waiting'"), postgresql_where=sa.text("status = 'waiting'"))


def downgrade() -> None:
    op.drop_table('price_estimate')
