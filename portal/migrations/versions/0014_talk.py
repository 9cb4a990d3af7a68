"""Beside threads and comments: people called, reactions, files, what was read, who does it by when, why not."""

import sqlalchemy as sa
from alembic import op

from portal.kernel import columns

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('prototype_read',
        sa.Column('user_id', columns.Id(), nullable=False),
        sa.Column('prototype_id', columns.Id(), nullable=False),
        sa.Column('comment_id', columns.Id(), nullable=False),
        sa.PrimaryKeyConstraint('user_id', 'prototype_id', name=op.f('pk_prototype_read'))
    )
    op.create_table('thread_file',
        sa.Column('comment_id', columns.Id(), nullable=False),
        sa.Column('file_id', columns.Id(), nullable=False),
        sa.Column('position', sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint('comment_id', 'file_id', name=op.f('pk_thread_file'))
    )
    op.create_index('ix_thread_file_file_id', 'thread_file', ['file_id'])

    op.create_table('thread_mention',
        sa.Column('comment_id', columns.Id(), nullable=False),
        sa.Column('user_id', columns.Id(), nullable=False),
        sa.Column('written', sa.String(length=120), nullable=False),
        sa.PrimaryKeyConstraint('comment_id', 'user_id', 'written', name=op.f('pk_thread_mention'))
    )
    op.create_index('ix_thread_mention_user_id', 'thread_mention', ['user_id'])

    op.create_table('thread_reaction',
        sa.Column('comment_id', columns.Id(), nullable=False),
        sa.Column('user_id', columns.Id(), nullable=False),
        sa.Column('kind', sa.String(length=10), nullable=False),
        sa.Column('created_at', columns.UTCDateTime(), nullable=False),
        sa.CheckConstraint("kind IN ('agree', 'love', 'helpful', 'doubt')", name=op.f('ck_thread_reaction_kind')),
        sa.PrimaryKeyConstraint('comment_id', 'user_id', 'kind', name=op.f('pk_thread_reaction'))
    )
    op.create_index('ix_thread_reaction_user_id', 'thread_reaction', ['user_id'])

    op.create_table('thread_seen',
        sa.Column('user_id', columns.Id(), nullable=False),
        sa.Column('thread_id', columns.Id(), nullable=False),
        sa.Column('comment_id', columns.Id(), nullable=False),
        sa.PrimaryKeyConstraint('user_id', 'thread_id', name=op.f('pk_thread_seen'))
    )
    op.create_table('thread_task',
        sa.Column('thread_id', columns.Id(), nullable=False),
        sa.Column('assignee_id', columns.Id(), nullable=True),
        sa.Column('due_on', sa.Date(), nullable=True),
        sa.Column('assigned_by', columns.Id(), nullable=True),
        sa.Column('assigned_at', columns.UTCDateTime(), nullable=False),
        sa.Column('reminded_at', columns.UTCDateTime(), nullable=True),
        sa.Column('overdue_at', columns.UTCDateTime(), nullable=True),
        sa.CheckConstraint('assignee_id IS NOT NULL OR due_on IS NOT NULL', name=op.f('ck_thread_task_something')),
        sa.ForeignKeyConstraint(['assigned_by'], ['user_account.id'], name=op.f('fk_thread_task_assigned_by')),
        sa.ForeignKeyConstraint(['assignee_id'], ['user_account.id'], name=op.f('fk_thread_task_assignee_id')),
        sa.PrimaryKeyConstraint('thread_id', name=op.f('pk_thread_task'))
    )
    op.create_index('ix_thread_task_assignee_id', 'thread_task', ['assignee_id'])
    op.create_index('ix_thread_task_due', 'thread_task', ['due_on'],
                    sqlite_where=sa.text('overdue_at IS NULL'), postgresql_where=sa.text('overdue_at IS NULL'))

    op.create_table('thread_verdict',
        sa.Column('thread_id', columns.Id(), nullable=False),
        sa.Column('why', sa.String(length=10), nullable=True),
        sa.Column('words', sa.Text(), nullable=False),
        sa.Column('same_as', columns.Id(), nullable=True),
        sa.CheckConstraint("(why IS NULL) = (same_as IS NOT NULL) AND (why IS NULL OR words <> '')",
                        name=op.f('ck_thread_verdict_one')),
        sa.CheckConstraint("why IN ('cost', 'physics', 'law', 'safety', 'brand', 'other')", name=op.f('ck_thread_verdict_why')),
        sa.CheckConstraint('same_as <> thread_id', name=op.f('ck_thread_verdict_other')),
        sa.ForeignKeyConstraint(['same_as'], ['thread.id'], name=op.f('fk_thread_verdict_same_as')),
        sa.PrimaryKeyConstraint('thread_id', name=op.f('pk_thread_verdict'))
    )
    op.create_index('ix_thread_verdict_same_as', 'thread_verdict', ['same_as'])


def downgrade() -> None:
    raise NotImplementedError("What was said and read has no place in an older version; restore the backup instead.")
