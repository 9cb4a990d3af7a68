"""Amendments, co-authors, captions of pictures, and what a new idea on a board begins with."""

import sqlalchemy as sa
from alembic import op

from portal.kernel import columns

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('idea_amendment_vote',
    sa.Column('amendment_id', columns.Id(), nullable=False),
    sa.Column('user_id', columns.Id(), nullable=False),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.PrimaryKeyConstraint('amendment_id', 'user_id', name=op.f('pk_idea_amendment_vote'))
    )
    with op.batch_alter_table('idea_amendment_vote', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_idea_amendment_vote_user_id'), ['user_id'], unique=False)

    op.create_table('board_template',
    sa.Column('board_id', columns.Id(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('spec', columns.Json, nullable=False),
    sa.Column('changed_at', columns.UTCDateTime(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['board_id'], ['board.id'], name=op.f('fk_board_template_board_id')),
    sa.PrimaryKeyConstraint('board_id', name=op.f('pk_board_template'))
    )
    op.create_table('idea_amendment',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('idea_id', columns.Id(), nullable=False),
    sa.Column('author_id', columns.Id(), nullable=True),
    sa.Column('author_name', sa.String(length=160), nullable=False),
    sa.Column('status', sa.String(length=10), nullable=False),
    sa.Column('field', sa.String(length=10), nullable=False),
    sa.Column('before', columns.Json, nullable=True),
    sa.Column('after', columns.Json, nullable=True),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('vote_count', sa.Integer(), nullable=False),
    sa.Column('decided_by', columns.Id(), nullable=True),
    sa.Column('decided_at', columns.UTCDateTime(), nullable=True),
    sa.Column('answer', sa.Text(), nullable=False),
    sa.Column('revision_number', sa.Integer(), nullable=True),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint("(status = 'accepted') = (revision_number IS NOT NULL)", name=op.f('ck_idea_amendment_accepted')),
    sa.CheckConstraint("(status IN ('accepted', 'declined')) = (decided_at IS NOT NULL)", name=op.f('ck_idea_amendment_decided')),
    sa.CheckConstraint("field IN ('title', 'text', 'spec', 'tags')", name=op.f('ck_idea_amendment_field')),
    sa.CheckConstraint("status <> 'declined' OR answer <> ''", name=op.f('ck_idea_amendment_answer')),
    sa.CheckConstraint("status IN ('open', 'accepted', 'declined', 'withdrawn', 'outdated')", name=op.f('ck_idea_amendment_status')),
    sa.CheckConstraint('vote_count >= 0', name=op.f('ck_idea_amendment_votes')),
    sa.ForeignKeyConstraint(['author_id'], ['user_account.id'], name=op.f('fk_idea_amendment_author_id')),
    sa.ForeignKeyConstraint(['decided_by'], ['user_account.id'], name=op.f('fk_idea_amendment_decided_by')),
    sa.ForeignKeyConstraint(['idea_id'], ['idea.id'], name=op.f('fk_idea_amendment_idea_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_idea_amendment'))
    )
    with op.batch_alter_table('idea_amendment', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_idea_amendment_author_id'), ['author_id'], unique=False)
        batch_op.create_index('ix_idea_amendment_list', ['idea_id', 'status', 'vote_count', 'id'], unique=False)
        batch_op.create_index('ix_idea_amendment_revision', ['idea_id', 'revision_number'], unique=True)

    op.create_table('idea_coauthor',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('idea_id', columns.Id(), nullable=False),
    sa.Column('user_id', columns.Id(), nullable=True),
    sa.Column('mail_key', sa.String(length=254), nullable=True),
    sa.Column('called', sa.Text(), nullable=False),
    sa.Column('status', sa.String(length=10), nullable=False),
    sa.Column('invited_by', columns.Id(), nullable=True),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.Column('answered_at', columns.UTCDateTime(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint("status IN ('invited', 'accepted', 'declined', 'left', 'removed')", name=op.f('ck_idea_coauthor_status')),
    sa.CheckConstraint("status NOT IN ('accepted', 'left') OR answered_at IS NOT NULL", name=op.f('ck_idea_coauthor_answered')),
    sa.ForeignKeyConstraint(['idea_id'], ['idea.id'], name=op.f('fk_idea_coauthor_idea_id')),
    sa.ForeignKeyConstraint(['invited_by'], ['user_account.id'], name=op.f('fk_idea_coauthor_invited_by')),
    sa.ForeignKeyConstraint(['user_id'], ['user_account.id'], name=op.f('fk_idea_coauthor_user_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_idea_coauthor')),
    sa.UniqueConstraint('idea_id', 'mail_key', name=op.f('uq_idea_coauthor_idea_id_mail_key')),
    sa.UniqueConstraint('idea_id', 'user_id', name=op.f('uq_idea_coauthor_idea_id_user_id'))
    )
    with op.batch_alter_table('idea_coauthor', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_idea_coauthor_user_id'), ['user_id'], unique=False)

    with op.batch_alter_table('idea', schema=None) as batch_op:
        batch_op.add_column(sa.Column('captions', columns.Json, server_default='{}', nullable=False))
        batch_op.add_column(sa.Column('coauthor_ids', columns.Json, server_default='[]', nullable=False))

    with op.batch_alter_table('idea_revision', schema=None) as batch_op:
        batch_op.add_column(sa.Column('captions', columns.Json, server_default='{}', nullable=False))



def downgrade() -> None:
    with op.batch_alter_table('idea_revision', schema=None) as batch_op:
        batch_op.drop_column('captions')

    with op.batch_alter_table('idea', schema=None) as batch_op:
        batch_op.drop_column('coauthor_ids')
        batch_op.drop_column('captions')

    with op.batch_alter_table('idea_coauthor', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_idea_coauthor_user_id'))

    op.drop_table('idea_coauthor')
    with op.batch_alter_table('idea_amendment', schema=None) as batch_op:
        batch_op.drop_index('ix_idea_amendment_revision')
        batch_op.drop_index('ix_idea_amendment_list')
        batch_op.drop_index(batch_op.f('ix_idea_amendment_author_id'))

    op.drop_table('idea_amendment')
    op.drop_table('board_template')
    with op.batch_alter_table('idea_amendment_vote', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_idea_amendment_vote_user_id'))

    op.drop_table('idea_amendment_vote')
