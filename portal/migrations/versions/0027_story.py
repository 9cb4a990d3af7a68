"""The story of a bid: how an answer stood after a choice, a confirmation or a pool. Steps of before keep no such numbers."""

import sqlalchemy as sa
from alembic import op

from portal.kernel import columns

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('answer_numbers',
    sa.Column('fact_id', columns.Id(), nullable=False),
    sa.Column('answer_id', columns.Id(), nullable=False),
    sa.Column('unit_price_minor', sa.BigInteger(), nullable=False),
    sa.Column('bid_minor', sa.BigInteger(), nullable=False),
    sa.Column('quantity', sa.Integer(), nullable=False),
    sa.Column('promised_on', sa.Date(), nullable=False),
    sa.ForeignKeyConstraint(['answer_id'], ['answer.id'], name=op.f('fk_answer_numbers_answer_id')),
    sa.ForeignKeyConstraint(['fact_id'], ['fact.id'], name=op.f('fk_answer_numbers_fact_id')),
    sa.PrimaryKeyConstraint('fact_id', name=op.f('pk_answer_numbers'))
    )
    with op.batch_alter_table('answer_numbers', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_answer_numbers_answer_id'), ['answer_id'], unique=False)


def downgrade() -> None:
    with op.batch_alter_table('answer_numbers', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_answer_numbers_answer_id'))

    op.drop_table('answer_numbers')
