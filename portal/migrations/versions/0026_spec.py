"""What is asked and offered line by line: quantities, terms of delivery, files, envelopes, templates of answers."""

import sqlalchemy as sa
from alembic import op

from portal.kernel import columns

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('answer_template',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('producer_id', columns.Id(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=160), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('days', sa.Integer(), nullable=True),
    sa.Column('hours', sa.Integer(), nullable=True),
    sa.Column('lines', columns.Json, nullable=False),
    sa.Column('made_by', columns.Id(), nullable=False),
    sa.Column('made_at', columns.UTCDateTime(), nullable=False),
    sa.CheckConstraint('days BETWEEN 0 AND 3653', name=op.f('ck_answer_template_days')),
    sa.CheckConstraint('hours BETWEEN 1 AND 8784', name=op.f('ck_answer_template_hours')),
    sa.ForeignKeyConstraint(['made_by'], ['user_account.id'], name=op.f('fk_answer_template_made_by')),
    sa.ForeignKeyConstraint(['producer_id'], ['producer.id'], name=op.f('fk_answer_template_producer_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_answer_template')),
    sa.UniqueConstraint('producer_id', 'name', name='uq_answer_template_name')
    )
    op.create_table('bid_opening',
    sa.Column('bid_id', columns.Id(), nullable=False),
    sa.Column('at', columns.UTCDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['bid_id'], ['bid.id'], name=op.f('fk_bid_opening_bid_id')),
    sa.PrimaryKeyConstraint('bid_id', name=op.f('pk_bid_opening'))
    )
    op.create_table('answer_seal',
    sa.Column('answer_id', columns.Id(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('bid_id', columns.Id(), nullable=False),
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.Column('nonce', sa.String(length=64), nullable=False),
    sa.Column('body', sa.Text(), nullable=False),
    sa.Column('made_at', columns.UTCDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['answer_id'], ['answer.id'], name=op.f('fk_answer_seal_answer_id')),
    sa.ForeignKeyConstraint(['bid_id'], ['bid.id'], name=op.f('fk_answer_seal_bid_id')),
    sa.PrimaryKeyConstraint('answer_id', 'number', name=op.f('pk_answer_seal')),
    sa.UniqueConstraint('sha256', name=op.f('uq_answer_seal_sha256'))
    )
    with op.batch_alter_table('answer_seal', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_answer_seal_bid_id'), ['bid_id'], unique=False)

    op.create_table('bid_file',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('bid_id', columns.Id(), nullable=False),
    sa.Column('answer_id', columns.Id(), nullable=True),
    sa.Column('file_id', columns.Id(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(length=200), nullable=False),
    sa.Column('made_by', columns.Id(), nullable=False),
    sa.Column('made_at', columns.UTCDateTime(), nullable=False),
    sa.CheckConstraint('number > 0', name=op.f('ck_bid_file_number')),
    sa.ForeignKeyConstraint(['answer_id'], ['answer.id'], name=op.f('fk_bid_file_answer_id')),
    sa.ForeignKeyConstraint(['bid_id'], ['bid.id'], name=op.f('fk_bid_file_bid_id')),
    sa.ForeignKeyConstraint(['file_id'], ['stored_file.id'], name=op.f('fk_bid_file_file_id')),
    sa.ForeignKeyConstraint(['made_by'], ['user_account.id'], name=op.f('fk_bid_file_made_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_bid_file')),
    sa.UniqueConstraint('answer_id', 'number', name='uq_bid_file_answer_number')
    )
    with op.batch_alter_table('bid_file', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_bid_file_answer_id'), ['answer_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_bid_file_file_id'), ['file_id'], unique=False)
        batch_op.create_index('uq_bid_file_number', ['bid_id', 'number'], unique=True, sqlite_where=sa.text('answer_id IS NULL'), postgresql_where=sa.text('answer_id IS NULL'))
        batch_op.create_index('uq_bid_file_once', ['bid_id', 'file_id'], unique=True)

    with op.batch_alter_table('answer', schema=None) as batch_op:
        batch_op.add_column(sa.Column('tiers', columns.Json, server_default='[]', nullable=False))
        batch_op.add_column(sa.Column('choice', columns.Json, nullable=True))

    with op.batch_alter_table('bid', schema=None) as batch_op:
        batch_op.add_column(sa.Column('delivery', columns.Json, nullable=True))
        batch_op.add_column(sa.Column('tiers', columns.Json, server_default='[]', nullable=False))



def downgrade() -> None:
    with op.batch_alter_table('bid', schema=None) as batch_op:
        batch_op.drop_column('tiers')
        batch_op.drop_column('delivery')

    with op.batch_alter_table('answer', schema=None) as batch_op:
        batch_op.drop_column('choice')
        batch_op.drop_column('tiers')

    with op.batch_alter_table('bid_file', schema=None) as batch_op:
        batch_op.drop_index('uq_bid_file_once')
        batch_op.drop_index('uq_bid_file_number', sqlite_where=sa.text('answer_id IS NULL'), postgresql_where=sa.text('answer_id IS NULL'))
        batch_op.drop_index(batch_op.f('ix_bid_file_file_id'))
        batch_op.drop_index(batch_op.f('ix_bid_file_answer_id'))

    op.drop_table('bid_file')
    with op.batch_alter_table('answer_seal', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_answer_seal_bid_id'))

    op.drop_table('answer_seal')
    op.drop_table('bid_opening')
    op.drop_table('answer_template')
