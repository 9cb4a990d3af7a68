"""Questions put to customers about a version, and what they answered."""

import sqlalchemy as sa
from alembic import op

from portal.kernel import columns

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('study',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('prototype_id', columns.Id(), nullable=False),
    sa.Column('version_id', columns.Id(), nullable=False),
    sa.Column('author_id', columns.Id(), nullable=True),
    sa.Column('kind', sa.String(length=10), nullable=False),
    sa.Column('question', sa.Text(), nullable=False),
    sa.Column('status', sa.String(length=10), nullable=False),
    sa.Column('least', sa.Integer(), nullable=False),
    sa.Column('closes_on', sa.Date(), nullable=True),
    sa.Column('closed_at', columns.UTCDateTime(), nullable=True),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint("(status = 'closed') = (closed_at IS NOT NULL)", name=op.f('ck_study_closed')),
    sa.CheckConstraint("kind IN ('preference', 'rating', 'yes_no')", name=op.f('ck_study_kind')),
    sa.CheckConstraint("status IN ('open', 'closed')", name=op.f('ck_study_status')),
    sa.CheckConstraint('least >= 3', name=op.f('ck_study_least')),
    sa.ForeignKeyConstraint(['author_id'], ['user_account.id'], name=op.f('fk_study_author_id')),
    sa.ForeignKeyConstraint(['prototype_id'], ['prototype.id'], name=op.f('fk_study_prototype_id')),
    sa.ForeignKeyConstraint(['version_id'], ['prototype_version.id'], name=op.f('fk_study_version_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_study'))
    )
    with op.batch_alter_table('study', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_study_author_id'), ['author_id'], unique=False)
        batch_op.create_index('ix_study_prototype', ['prototype_id', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_study_version_id'), ['version_id'], unique=False)

    op.create_table('study_answer',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('study_id', columns.Id(), nullable=False),
    sa.Column('user_id', columns.Id(), nullable=False),
    sa.Column('value', sa.Integer(), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('segment', sa.String(length=10), nullable=False),
    sa.Column('swapped', sa.Integer(), nullable=False),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.CheckConstraint("segment IN ('buyer', 'visitor')", name=op.f('ck_study_answer_segment')),
    sa.CheckConstraint('value BETWEEN 0 AND 5 AND swapped IN (0, 1)', name=op.f('ck_study_answer_value')),
    sa.ForeignKeyConstraint(['study_id'], ['study.id'], name=op.f('fk_study_answer_study_id')),
    sa.ForeignKeyConstraint(['user_id'], ['user_account.id'], name=op.f('fk_study_answer_user_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_study_answer')),
    sa.UniqueConstraint('study_id', 'user_id', name=op.f('uq_study_answer_study_id_user_id'))
    )
    with op.batch_alter_table('study_answer', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_study_answer_user_id'), ['user_id'], unique=False)

    op.create_table('study_side',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('study_id', columns.Id(), nullable=False),
    sa.Column('side', sa.String(length=1), nullable=False),
    sa.Column('version_id', columns.Id(), nullable=False),
    sa.Column('asset_id', columns.Id(), nullable=True),
    sa.CheckConstraint("side IN ('a', 'b')", name=op.f('ck_study_side_side')),
    sa.ForeignKeyConstraint(['asset_id'], ['prototype_asset.id'], name=op.f('fk_study_side_asset_id')),
    sa.ForeignKeyConstraint(['study_id'], ['study.id'], name=op.f('fk_study_side_study_id')),
    sa.ForeignKeyConstraint(['version_id'], ['prototype_version.id'], name=op.f('fk_study_side_version_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_study_side')),
    sa.UniqueConstraint('study_id', 'side', name=op.f('uq_study_side_study_id_side'))
    )
    with op.batch_alter_table('study_side', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_study_side_asset_id'), ['asset_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_study_side_version_id'), ['version_id'], unique=False)



def downgrade() -> None:
    for name in ("study_answer", "study_side", "study"):
        op.drop_table(name)
