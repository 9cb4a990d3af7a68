"""Rates of exchange with their source and day; the currency a person reads amounts in."""

import sqlalchemy as sa
from alembic import op

from portal.kernel import columns

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('exchange_rate',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('base', sa.String(length=3), nullable=False),
    sa.Column('quote', sa.String(length=3), nullable=False),
    sa.Column('value', sa.String(length=24), nullable=False),
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('source', sa.String(length=40), nullable=False),
    sa.Column('entered_by', columns.Id(), nullable=True),
    sa.Column('entered_at', columns.UTCDateTime(), nullable=False),
    sa.CheckConstraint('base <> quote', name=op.f('ck_exchange_rate_pair')),
    sa.CheckConstraint("source <> ''", name=op.f('ck_exchange_rate_source')),
    sa.ForeignKeyConstraint(['entered_by'], ['user_account.id'], name=op.f('fk_exchange_rate_entered_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_exchange_rate')),
    )
    op.create_index('ix_exchange_rate_day', 'exchange_rate', ['day'], unique=False)
    op.create_index('uq_exchange_rate_once', 'exchange_rate', ['base', 'quote', 'source', 'day'], unique=True)
    op.add_column('user_account', sa.Column('currency', sa.String(length=3), nullable=True))


def downgrade() -> None:
    op.drop_column('user_account', 'currency')
    op.drop_table('exchange_rate')
