"""A bid may be awarded in parts: the award has a row of its own, its parts lie end to end; criteria, rules, reasons, proofs."""

import sqlalchemy as sa
from alembic import op

from portal.kernel import columns

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('award_rule',
    sa.Column('currency', sa.String(length=3), nullable=False),
    sa.Column('proof_above_minor', sa.BigInteger(), nullable=True),
    sa.Column('cooling_days', sa.Integer(), nullable=False),
    sa.Column('set_by', columns.Id(), nullable=False),
    sa.Column('set_at', columns.UTCDateTime(), nullable=False),
    sa.CheckConstraint('cooling_days BETWEEN 0 AND 60', name=op.f('ck_award_rule_cooling')),
    sa.CheckConstraint('proof_above_minor IS NULL OR proof_above_minor >= 0', name=op.f('ck_award_rule_proof_above')),
    sa.ForeignKeyConstraint(['set_by'], ['user_account.id'], name=op.f('fk_award_rule_set_by')),
    sa.PrimaryKeyConstraint('currency', name=op.f('pk_award_rule'))
    )
    op.create_table('session_proof',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('login_id', columns.Id(), nullable=False),
    sa.Column('user_id', columns.Id(), nullable=False),
    sa.Column('at', columns.UTCDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['user_id'], ['user_account.id'], name=op.f('fk_session_proof_user_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_session_proof'))
    )
    with op.batch_alter_table('session_proof', schema=None) as batch_op:
        batch_op.create_index('ix_session_proof_login', ['login_id', 'at'], unique=False)
        batch_op.create_index(batch_op.f('ix_session_proof_user_id'), ['user_id'], unique=False)

    op.create_table('award',
    sa.Column('bid_id', columns.Id(), nullable=False),
    sa.Column('pieces', sa.Integer(), nullable=False),
    sa.Column('made_by', columns.Id(), nullable=False),
    sa.Column('made_at', columns.UTCDateTime(), nullable=False),
    sa.Column('cooling_until', columns.UTCDateTime(), nullable=True),
    sa.Column('taken_back_at', columns.UTCDateTime(), nullable=True),
    sa.Column('taken_back_by', columns.Id(), nullable=True),
    sa.Column('reason', sa.Text(), nullable=True),
    sa.CheckConstraint('(taken_back_at IS NULL) = (taken_back_by IS NULL)', name=op.f('ck_award_taken_back')),
    sa.CheckConstraint('pieces > 0', name=op.f('ck_award_pieces')),
    sa.CheckConstraint('taken_back_at IS NULL OR (cooling_until IS NOT NULL AND taken_back_at < cooling_until)', name=op.f('ck_award_in_time')),
    sa.ForeignKeyConstraint(['bid_id'], ['bid.id'], name=op.f('fk_award_bid_id')),
    sa.ForeignKeyConstraint(['made_by'], ['user_account.id'], name=op.f('fk_award_made_by')),
    sa.ForeignKeyConstraint(['taken_back_by'], ['user_account.id'], name=op.f('fk_award_taken_back_by')),
    sa.PrimaryKeyConstraint('bid_id', name=op.f('pk_award')),
    sa.UniqueConstraint('bid_id', 'pieces', name=op.f('uq_award_bid_id_pieces'))
    )
    op.create_table('award_criteria',
    sa.Column('bid_id', columns.Id(), nullable=False),
    sa.Column('bid_version', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('price', sa.Integer(), nullable=False),
    sa.Column('date', sa.Integer(), nullable=False),
    sa.Column('requirements', sa.Integer(), nullable=False),
    sa.Column('record', sa.Integer(), nullable=False),
    sa.Column('parts', sa.Boolean(), nullable=False),
    sa.Column('set_by', columns.Id(), nullable=False),
    sa.Column('set_at', columns.UTCDateTime(), nullable=False),
    sa.CheckConstraint('price + date + requirements + record > 0', name=op.f('ck_award_criteria_some_weight')),
    sa.CheckConstraint('price BETWEEN 0 AND 100 AND date BETWEEN 0 AND 100 AND requirements BETWEEN 0 AND 100 AND record BETWEEN 0 AND 100', name=op.f('ck_award_criteria_weights')),
    sa.ForeignKeyConstraint(['bid_id'], ['bid.id'], name=op.f('fk_award_criteria_bid_id')),
    sa.ForeignKeyConstraint(['set_by'], ['user_account.id'], name=op.f('fk_award_criteria_set_by')),
    sa.PrimaryKeyConstraint('bid_id', 'bid_version', name=op.f('pk_award_criteria'))
    )
    op.create_table('part_offer',
    sa.Column('bid_id', columns.Id(), nullable=False),
    sa.Column('producer_id', columns.Id(), nullable=False),
    sa.Column('least', sa.Integer(), nullable=False),
    sa.Column('set_at', columns.UTCDateTime(), nullable=False),
    sa.CheckConstraint('least > 0', name=op.f('ck_part_offer_least')),
    sa.ForeignKeyConstraint(['bid_id'], ['bid.id'], name=op.f('fk_part_offer_bid_id')),
    sa.ForeignKeyConstraint(['producer_id'], ['producer.id'], name=op.f('fk_part_offer_producer_id')),
    sa.PrimaryKeyConstraint('bid_id', 'producer_id', name=op.f('pk_part_offer'))
    )
    op.create_table('award_part',
    sa.Column('bid_id', columns.Id(), nullable=False),
    sa.Column('share', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('answer_id', columns.Id(), nullable=False),
    sa.Column('begins', sa.Integer(), nullable=False),
    sa.Column('ends', sa.Integer(), nullable=False),
    sa.Column('follows', sa.Integer(), nullable=True),
    sa.Column('pieces', sa.Integer(), nullable=False),
    sa.CheckConstraint('(begins = 0) = (follows IS NULL) AND (follows IS NULL OR follows = begins)', name=op.f('ck_award_part_follows')),
    sa.CheckConstraint('begins >= 0 AND ends > begins AND ends <= pieces', name=op.f('ck_award_part_inside')),
    sa.ForeignKeyConstraint(['answer_id'], ['answer.id'], name=op.f('fk_award_part_answer_id')),
    sa.ForeignKeyConstraint(['bid_id', 'follows'], ['award_part.bid_id', 'award_part.ends'], name=op.f('fk_award_part_bid_id_follows')),
    sa.ForeignKeyConstraint(['bid_id', 'pieces'], ['award.bid_id', 'award.pieces'], name=op.f('fk_award_part_bid_id_pieces')),
    sa.PrimaryKeyConstraint('bid_id', 'share', name=op.f('pk_award_part')),
    sa.UniqueConstraint('answer_id', name=op.f('uq_award_part_answer_id')),
    sa.UniqueConstraint('bid_id', 'begins', name=op.f('uq_award_part_bid_id_begins')),
    sa.UniqueConstraint('bid_id', 'ends', name=op.f('uq_award_part_bid_id_ends'))
    )
    op.create_table('price_reason',
    sa.Column('answer_id', columns.Id(), nullable=False),
    sa.Column('asked_by', columns.Id(), nullable=False),
    sa.Column('asked_at', columns.UTCDateTime(), nullable=False),
    sa.Column('words', sa.Text(), nullable=True),
    sa.Column('said_by', columns.Id(), nullable=True),
    sa.Column('said_at', columns.UTCDateTime(), nullable=True),
    sa.CheckConstraint('(words IS NULL) = (said_at IS NULL)', name=op.f('ck_price_reason_said')),
    sa.ForeignKeyConstraint(['answer_id'], ['answer.id'], name=op.f('fk_price_reason_answer_id')),
    sa.ForeignKeyConstraint(['asked_by'], ['user_account.id'], name=op.f('fk_price_reason_asked_by')),
    sa.ForeignKeyConstraint(['said_by'], ['user_account.id'], name=op.f('fk_price_reason_said_by')),
    sa.PrimaryKeyConstraint('answer_id', name=op.f('pk_price_reason'))
    )
    with op.batch_alter_table('answer', schema=None) as batch_op:
        batch_op.add_column(sa.Column('share', sa.Integer(), server_default='0', nullable=False))
        batch_op.drop_index('uq_answer_accepted')
        batch_op.create_index('uq_answer_accepted', ['bid_id', 'share'], unique=True, sqlite_where=sa.text("status = 'accepted'"), postgresql_where=sa.text("status = 'accepted'"))

    with op.batch_alter_table('deal', schema=None) as batch_op:
        batch_op.add_column(sa.Column('share', sa.Integer(), server_default='0', nullable=False))
        batch_op.drop_constraint(batch_op.f('uq_deal_bid_id'), type_='unique')
        batch_op.create_unique_constraint(batch_op.f('uq_deal_bid_id_share'), ['bid_id', 'share'])

    # What was awarded before was awarded whole: one part, of all its pieces.
    op.execute("INSERT INTO award (bid_id, pieces, made_by, made_at) SELECT deal.bid_id, answer.quantity, deal.made_by, "
               "deal.made_at FROM deal JOIN answer ON answer.id = deal.answer_id")
    op.execute("INSERT INTO award_part (bid_id, share, answer_id, begins, ends, pieces) SELECT deal.bid_id, 0, answer.id, 0, "
               "answer.quantity, answer.quantity FROM deal JOIN answer ON answer.id = deal.answer_id")


def downgrade() -> None:
    with op.batch_alter_table('deal', schema=None) as batch_op:
        batch_op.drop_constraint(batch_op.f('uq_deal_bid_id_share'), type_='unique')
        batch_op.create_unique_constraint(batch_op.f('uq_deal_bid_id'), ['bid_id'])
        batch_op.drop_column('share')

    with op.batch_alter_table('answer', schema=None) as batch_op:
        batch_op.drop_index('uq_answer_accepted', sqlite_where=sa.text("status = 'accepted'"), postgresql_where=sa.text("status = 'accepted'"))
        batch_op.create_index(batch_op.f('uq_answer_accepted'), ['bid_id'], unique=True, sqlite_where=sa.text("status = 'accepted'"))
        batch_op.drop_column('share')

    op.drop_table('price_reason')
    op.drop_table('award_part')
    op.drop_table('part_offer')
    op.drop_table('award_criteria')
    op.drop_table('award')
    with op.batch_alter_table('session_proof', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_session_proof_user_id'))
        batch_op.drop_index('ix_session_proof_login')

    op.drop_table('session_proof')
    op.drop_table('award_rule')
