"""Reactions to comments."""

import sqlalchemy as sa
from alembic import op

from portal.kernel import columns

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('comment_beside',
    sa.Column('comment_id', columns.Id(), nullable=False),
    sa.Column('agree', sa.Integer(), nullable=False),
    sa.Column('love', sa.Integer(), nullable=False),
    sa.Column('helpful', sa.Integer(), nullable=False),
    sa.Column('doubt', sa.Integer(), nullable=False),
    sa.Column('reactions', sa.Integer(), nullable=False),
    sa.CheckConstraint('agree >= 0 AND love >= 0 AND helpful >= 0 AND doubt >= 0', name=op.f('ck_comment_beside_counters')),
    sa.CheckConstraint('reactions = agree + love + helpful + doubt', name=op.f('ck_comment_beside_reactions')),
    sa.PrimaryKeyConstraint('comment_id', name=op.f('pk_comment_beside'))
    )
    op.create_table('comment_reaction',
    sa.Column('comment_id', columns.Id(), nullable=False),
    sa.Column('user_id', columns.Id(), nullable=False),
    sa.Column('kind', sa.String(length=10), nullable=False),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.CheckConstraint("kind IN ('agree', 'love', 'helpful', 'doubt')", name=op.f('ck_comment_reaction_kind')),
    sa.PrimaryKeyConstraint('comment_id', 'user_id', 'kind', name=op.f('pk_comment_reaction'))
    )
    with op.batch_alter_table('comment_reaction', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_comment_reaction_user_id'), ['user_id'], unique=False)


def downgrade() -> None:
    with op.batch_alter_table('comment_reaction', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_comment_reaction_user_id'))
    op.drop_table('comment_reaction')
    op.drop_table('comment_beside')
