"""The rate of tax of bids and answers; limits of a company's members, and what waits for a colleague."""

import sqlalchemy as sa
from alembic import op

from portal.kernel import columns

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None
WAITS = sa.text("status = 'waiting'")


def upgrade() -> None:
    for table in ("bid", "answer"):  # both databases know this way to bring a column together with its CHECK
        op.execute(f"ALTER TABLE {table} ADD COLUMN tax_milli INTEGER CONSTRAINT ck_{table}_tax "
                   "CHECK (tax_milli BETWEEN 0 AND 100000)")
    op.create_table('member_limit',
    sa.Column('company_id', columns.Id(), nullable=False),
    sa.Column('user_id', columns.Id(), nullable=False),
    sa.Column('currency', sa.String(length=3), nullable=False),
    sa.Column('limit_minor', sa.BigInteger(), nullable=False),
    sa.Column('set_by', columns.Id(), nullable=False),
    sa.Column('set_at', columns.UTCDateTime(), nullable=False),
    sa.CheckConstraint('limit_minor >= 0', name=op.f('ck_member_limit_limit')),
    sa.ForeignKeyConstraint(['company_id'], ['company.id'], name=op.f('fk_member_limit_company_id')),
    sa.ForeignKeyConstraint(['set_by'], ['user_account.id'], name=op.f('fk_member_limit_set_by')),
    sa.ForeignKeyConstraint(['user_id'], ['user_account.id'], name=op.f('fk_member_limit_user_id')),
    sa.PrimaryKeyConstraint('company_id', 'user_id', 'currency', name=op.f('pk_member_limit')),
    )
    op.create_index('ix_member_limit_user_id', 'member_limit', ['user_id'], unique=False)
    op.create_table('waiting_deed',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('company_id', columns.Id(), nullable=False),
    sa.Column('author_id', columns.Id(), nullable=False),
    sa.Column('verb', sa.String(length=20), nullable=False),
    sa.Column('on_id', columns.Id(), nullable=False),
    sa.Column('bid_id', columns.Id(), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('body', columns.Json, nullable=False),
    sa.Column('total_minor', sa.BigInteger(), nullable=False),
    sa.Column('currency', sa.String(length=3), nullable=False),
    sa.Column('status', sa.String(length=10), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('asked_id', columns.Id(), nullable=True),
    sa.Column('asked_at', columns.UTCDateTime(), nullable=True),
    sa.Column('done_by', columns.Id(), nullable=True),
    sa.Column('done_at', columns.UTCDateTime(), nullable=True),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.CheckConstraint("status IN ('waiting', 'sent', 'dropped')", name=op.f('ck_waiting_deed_status')),
    sa.CheckConstraint("(status = 'waiting') = (done_at IS NULL)", name=op.f('ck_waiting_deed_done')),
    sa.CheckConstraint('(asked_id IS NULL) = (asked_at IS NULL)', name=op.f('ck_waiting_deed_asked')),
    sa.ForeignKeyConstraint(['asked_id'], ['user_account.id'], name=op.f('fk_waiting_deed_asked_id')),
    sa.ForeignKeyConstraint(['author_id'], ['user_account.id'], name=op.f('fk_waiting_deed_author_id')),
    sa.ForeignKeyConstraint(['bid_id'], ['bid.id'], name=op.f('fk_waiting_deed_bid_id')),
    sa.ForeignKeyConstraint(['company_id'], ['company.id'], name=op.f('fk_waiting_deed_company_id')),
    sa.ForeignKeyConstraint(['done_by'], ['user_account.id'], name=op.f('fk_waiting_deed_done_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_waiting_deed')),
    )
    op.create_index('ix_waiting_deed_bid_id', 'waiting_deed', ['bid_id'], unique=False)
    op.create_index('ix_waiting_deed_company', 'waiting_deed', ['company_id', 'id'], unique=False)
    op.create_index('uq_waiting_deed_once', 'waiting_deed', ['author_id', 'verb', 'on_id'], unique=True,
                    sqlite_where=WAITS, postgresql_where=WAITS)


def downgrade() -> None:
    op.drop_table('waiting_deed')
    op.drop_table('member_limit')
    for table in ("bid", "answer"):
        op.drop_column(table, "tax_milli")
