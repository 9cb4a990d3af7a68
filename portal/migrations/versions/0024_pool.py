"""Pools: a bid opened to several customers, their places in it, and the tiers workshops offer."""

import sqlalchemy as sa
from alembic import op

from portal.kernel import columns

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('pool',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('bid_id', columns.Id(), nullable=False),
    sa.Column('customer_id', columns.Id(), nullable=False),
    sa.Column('author_id', columns.Id(), nullable=False),
    sa.Column('need_kind', sa.String(length=20), nullable=False),
    sa.Column('need_id', columns.Id(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('currency', sa.String(length=3), nullable=False),
    sa.Column('status', sa.String(length=10), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('closes_at', columns.UTCDateTime(), nullable=False),
    sa.Column('most', sa.Integer(), nullable=True),
    sa.Column('units', sa.Integer(), nullable=False),
    sa.Column('people', sa.Integer(), nullable=False),
    sa.Column('price_minor', sa.BigInteger(), nullable=True),
    sa.Column('next_minor', sa.BigInteger(), nullable=True),
    sa.Column('next_missing', sa.Integer(), nullable=True),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.Column('ended_at', columns.UTCDateTime(), nullable=True),
    sa.CheckConstraint("(status = 'open') = (ended_at IS NULL)", name=op.f('ck_pool_ended')),
    sa.CheckConstraint("need_kind IN ('idea', 'prototype_version', 'bid')", name=op.f('ck_pool_need_kind')),
    sa.CheckConstraint("status IN ('open', 'awarded', 'lapsed', 'dissolved')", name=op.f('ck_pool_status')),
    sa.CheckConstraint('(next_minor IS NULL) = (next_missing IS NULL)', name=op.f('ck_pool_next')),
    sa.CheckConstraint('units >= 0 AND people >= 0 AND (most IS NULL OR units <= most)', name=op.f('ck_pool_counters')),
    sa.ForeignKeyConstraint(['author_id'], ['user_account.id'], name=op.f('fk_pool_author_id')),
    sa.ForeignKeyConstraint(['bid_id'], ['bid.id'], name=op.f('fk_pool_bid_id')),
    sa.ForeignKeyConstraint(['customer_id'], ['customer.id'], name=op.f('fk_pool_customer_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_pool')),
    sa.UniqueConstraint('id', 'need_kind', 'need_id', name='uq_pool_need')
    )
    with op.batch_alter_table('pool', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_pool_bid_id'), ['bid_id'], unique=False)
        batch_op.create_index('ix_pool_closing', ['closes_at', 'id'], unique=False, sqlite_where=sa.text("status = 'open'"), postgresql_where=sa.text("status = 'open'"))
        batch_op.create_index(batch_op.f('ix_pool_customer_id'), ['customer_id'], unique=False)
        batch_op.create_index('uq_pool_open', ['bid_id'], unique=True, sqlite_where=sa.text("status = 'open'"), postgresql_where=sa.text("status = 'open'"))

    op.create_table('pool_offer',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('pool_id', columns.Id(), nullable=False),
    sa.Column('producer_id', columns.Id(), nullable=False),
    sa.Column('author_id', columns.Id(), nullable=False),
    sa.Column('status', sa.String(length=10), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('tiers', columns.Json, nullable=False),
    sa.Column('most', sa.Integer(), nullable=True),
    sa.Column('promised_on', sa.Date(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.CheckConstraint("status IN ('standing', 'superseded', 'withdrawn', 'won', 'lost', 'released')", name=op.f('ck_pool_offer_status')),
    sa.CheckConstraint('most IS NULL OR most > 0', name=op.f('ck_pool_offer_most')),
    sa.ForeignKeyConstraint(['author_id'], ['user_account.id'], name=op.f('fk_pool_offer_author_id')),
    sa.ForeignKeyConstraint(['pool_id'], ['pool.id'], name=op.f('fk_pool_offer_pool_id')),
    sa.ForeignKeyConstraint(['producer_id'], ['producer.id'], name=op.f('fk_pool_offer_producer_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_pool_offer'))
    )
    with op.batch_alter_table('pool_offer', schema=None) as batch_op:
        batch_op.create_index('ix_pool_offer_pool', ['pool_id', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_pool_offer_producer_id'), ['producer_id'], unique=False)
        batch_op.create_index('uq_pool_offer_standing', ['pool_id', 'producer_id'], unique=True, sqlite_where=sa.text("status = 'standing'"), postgresql_where=sa.text("status = 'standing'"))
        batch_op.create_index('uq_pool_offer_won', ['pool_id'], unique=True, sqlite_where=sa.text("status = 'won'"), postgresql_where=sa.text("status = 'won'"))

    op.create_table('pool_place',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('pool_id', columns.Id(), nullable=False),
    sa.Column('need_kind', sa.String(length=20), nullable=False),
    sa.Column('need_id', columns.Id(), nullable=False),
    sa.Column('customer_id', columns.Id(), nullable=False),
    sa.Column('author_id', columns.Id(), nullable=False),
    sa.Column('alias', sa.String(length=8), nullable=False),
    sa.Column('quantity', sa.Integer(), nullable=False),
    sa.Column('top_minor', sa.BigInteger(), nullable=False),
    sa.Column('deliver_to', sa.Text(), nullable=False),
    sa.Column('status', sa.String(length=12), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('pieces', sa.Integer(), nullable=True),
    sa.Column('order_id', columns.Id(), nullable=True),
    sa.Column('joined_at', columns.UTCDateTime(), nullable=False),
    sa.Column('ended_at', columns.UTCDateTime(), nullable=True),
    sa.CheckConstraint("(status = 'in') = (ended_at IS NULL)", name=op.f('ck_pool_place_ended')),
    sa.CheckConstraint("(status = 'served') = (order_id IS NOT NULL)", name=op.f('ck_pool_place_served')),
    sa.CheckConstraint("status IN ('in', 'left', 'served', 'passed_over', 'released')", name=op.f('ck_pool_place_status')),
    sa.CheckConstraint('(order_id IS NULL) = (pieces IS NULL)', name=op.f('ck_pool_place_pieces')),
    sa.CheckConstraint('quantity > 0 AND top_minor > 0', name=op.f('ck_pool_place_positive')),
    sa.ForeignKeyConstraint(['author_id'], ['user_account.id'], name=op.f('fk_pool_place_author_id')),
    sa.ForeignKeyConstraint(['customer_id'], ['customer.id'], name=op.f('fk_pool_place_customer_id')),
    sa.ForeignKeyConstraint(['pool_id', 'need_kind', 'need_id'], ['pool.id', 'pool.need_kind', 'pool.need_id'], name='fk_pool_place_need'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_pool_place')),
    sa.UniqueConstraint('order_id', name=op.f('uq_pool_place_order_id'))
    )
    with op.batch_alter_table('pool_place', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_pool_place_customer_id'), ['customer_id'], unique=False)
        batch_op.create_index('ix_pool_place_pool', ['pool_id', 'id'], unique=False)
        batch_op.create_index('uq_pool_place_bound', ['customer_id', 'need_kind', 'need_id'], unique=True, sqlite_where=sa.text("status = 'in'"), postgresql_where=sa.text("status = 'in'"))



def downgrade() -> None:
    raise NotImplementedError("What people bound themselves to is kept; restore the backup instead.")
