"""Boards for some and their archive, tags of customers, moderation, and how much one hears of an idea."""

import sqlalchemy as sa
from alembic import op

from portal.kernel import columns

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

STATES = ("'draft', 'submitted', 'under_review', 'planned', 'prototyping', 'available', 'declined', 'merged', "
          "'withdrawn'")


def upgrade() -> None:
    op.create_table('board_segment',
    sa.Column('board_id', columns.Id(), nullable=False),
    sa.Column('tag', sa.String(length=40), nullable=False),
    sa.PrimaryKeyConstraint('board_id', 'tag', name=op.f('pk_board_segment'))
    )
    with op.batch_alter_table('board_segment', schema=None) as batch_op:
        batch_op.create_index('ix_board_segment_tag', ['tag', 'board_id'], unique=False)

    op.create_table('customer_tag',
    sa.Column('customer_id', columns.Id(), nullable=False),
    sa.Column('tag', sa.String(length=40), nullable=False),
    sa.PrimaryKeyConstraint('customer_id', 'tag', name=op.f('pk_customer_tag'))
    )
    with op.batch_alter_table('customer_tag', schema=None) as batch_op:
        batch_op.create_index('ix_customer_tag_tag', ['tag', 'customer_id'], unique=False)

    op.create_table('board_guest',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('board_id', columns.Id(), nullable=False),
    sa.Column('user_id', columns.Id(), nullable=True),
    sa.Column('company_id', columns.Id(), nullable=True),
    sa.Column('invited_by', columns.Id(), nullable=True),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.CheckConstraint('(user_id IS NULL) <> (company_id IS NULL)', name=op.f('ck_board_guest_one')),
    sa.ForeignKeyConstraint(['board_id'], ['board.id'], name=op.f('fk_board_guest_board_id')),
    sa.ForeignKeyConstraint(['company_id'], ['company.id'], name=op.f('fk_board_guest_company_id')),
    sa.ForeignKeyConstraint(['invited_by'], ['user_account.id'], name=op.f('fk_board_guest_invited_by')),
    sa.ForeignKeyConstraint(['user_id'], ['user_account.id'], name=op.f('fk_board_guest_user_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_board_guest')),
    sa.UniqueConstraint('board_id', 'company_id', name=op.f('uq_board_guest_board_id_company_id')),
    sa.UniqueConstraint('board_id', 'user_id', name=op.f('uq_board_guest_board_id_user_id'))
    )
    with op.batch_alter_table('board_guest', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_board_guest_company_id'), ['company_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_board_guest_user_id'), ['user_id'], unique=False)

    op.create_table('idea_standing',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('user_id', columns.Id(), nullable=False),
    sa.Column('trust', sa.String(length=10), nullable=True),
    sa.Column('stopped_until', columns.UTCDateTime(), nullable=True),
    sa.Column('stopped_reason', sa.Text(), nullable=False),
    sa.Column('set_by', columns.Id(), nullable=True),
    sa.Column('changed_at', columns.UTCDateTime(), nullable=False),
    sa.CheckConstraint("trust IS NULL OR trust IN ('new', 'known', 'trusted', 'kept_down')", name=op.f('ck_idea_standing_trust')),
    sa.ForeignKeyConstraint(['set_by'], ['user_account.id'], name=op.f('fk_idea_standing_set_by')),
    sa.ForeignKeyConstraint(['user_id'], ['user_account.id'], name=op.f('fk_idea_standing_user_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_idea_standing')),
    sa.UniqueConstraint('user_id', name=op.f('uq_idea_standing_user_id'))
    )
    op.create_table('moderation_case',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('kind', sa.String(length=10), nullable=False),
    sa.Column('cause', sa.String(length=10), nullable=False),
    sa.Column('idea_id', columns.Id(), nullable=False),
    sa.Column('comment_id', columns.Id(), nullable=True),
    sa.Column('parent_id', columns.Id(), nullable=True),
    sa.Column('author_id', columns.Id(), nullable=True),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('status', sa.String(length=10), nullable=False),
    sa.Column('open_key', sa.String(length=40), nullable=True),
    sa.Column('report_count', sa.Integer(), nullable=False),
    sa.Column('reason', sa.String(length=20), nullable=True),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('was', sa.String(length=20), nullable=True),
    sa.Column('decided_by', columns.Id(), nullable=True),
    sa.Column('decided_at', columns.UTCDateTime(), nullable=True),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint("(status = 'waiting') = (decided_at IS NULL)", name=op.f('ck_moderation_case_decided')),
    sa.CheckConstraint("(status = 'waiting') = (open_key IS NOT NULL)", name=op.f('ck_moderation_case_open')),
    sa.CheckConstraint("cause = 'held' OR report_count > 0", name=op.f('ck_moderation_case_reports')),
    sa.CheckConstraint("cause IN ('held', 'reported')", name=op.f('ck_moderation_case_cause')),
    sa.CheckConstraint("kind IN ('idea', 'comment')", name=op.f('ck_moderation_case_kind')),
    sa.CheckConstraint("status <> 'removed' OR reason IS NOT NULL", name=op.f('ck_moderation_case_reason')),
    sa.CheckConstraint("status IN ('waiting', 'approved', 'removed', 'dismissed', 'taken_back', 'restored')", name=op.f('ck_moderation_case_status')),
    sa.ForeignKeyConstraint(['author_id'], ['user_account.id'], name=op.f('fk_moderation_case_author_id')),
    sa.ForeignKeyConstraint(['decided_by'], ['user_account.id'], name=op.f('fk_moderation_case_decided_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_moderation_case')),
    sa.UniqueConstraint('open_key', name=op.f('uq_moderation_case_open_key'))
    )
    with op.batch_alter_table('moderation_case', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_moderation_case_author_id'), ['author_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_moderation_case_comment_id'), ['comment_id'], unique=False)
        batch_op.create_index('ix_moderation_case_idea', ['idea_id', 'status'], unique=False)
        batch_op.create_index('ix_moderation_case_waiting', ['id'], unique=False, sqlite_where=sa.text("status = 'waiting'"), postgresql_where=sa.text("status = 'waiting'"))

    op.create_table('moderation_report',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('case_id', columns.Id(), nullable=False),
    sa.Column('target_id', columns.Id(), nullable=False),
    sa.Column('reporter_id', columns.Id(), nullable=False),
    sa.Column('reason', sa.String(length=20), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['case_id'], ['moderation_case.id'], name=op.f('fk_moderation_report_case_id')),
    sa.ForeignKeyConstraint(['reporter_id'], ['user_account.id'], name=op.f('fk_moderation_report_reporter_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_moderation_report')),
    sa.UniqueConstraint('target_id', 'reporter_id', name=op.f('uq_moderation_report_target_id_reporter_id'))
    )
    with op.batch_alter_table('moderation_report', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_moderation_report_case_id'), ['case_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_moderation_report_reporter_id'), ['reporter_id'], unique=False)

    op.add_column('board', sa.Column('archived_at', columns.UTCDateTime(), nullable=True))
    op.add_column('board', sa.Column('hold_new', sa.Boolean(), server_default=sa.text('false'), nullable=False))
    op.add_column('idea_follow', sa.Column('level', sa.String(length=10), server_default='all', nullable=False))
    change_check('board', 'ck_board_visibility', "visibility IN ('public', 'team')",
                 "visibility IN ('public', 'invited', 'segment', 'team')")
    change_check('idea', 'ck_idea_status', f'status IN ({STATES})', f"status IN ({STATES}, 'removed')")


def change_check(table: str, name: str, before: str, after: str) -> None:
    """Another CHECK in the place of one. SQLite cannot alter one, and a table that others refer to cannot be made anew inside
    a transaction: there the text of the schema is changed, as SQLite's own manual advises for a CHECK.
    """
    if op.get_bind().dialect.name != 'sqlite':
        op.drop_constraint(op.f(name), table, type_='check')
        op.create_check_constraint(op.f(name), table, after)
        return
    connection = op.get_bind()
    known = connection.exec_driver_sql('SELECT sql FROM sqlite_schema WHERE name = ?', (table,)).scalar_one()
    assert known.count(before) == 1, known
    version = connection.exec_driver_sql('PRAGMA schema_version').scalar_one()
    connection.exec_driver_sql('PRAGMA writable_schema = ON')
    connection.exec_driver_sql('UPDATE sqlite_schema SET sql = ? WHERE name = ?', (known.replace(before, after), table))
    connection.exec_driver_sql(f'PRAGMA schema_version = {version + 1}')
    connection.exec_driver_sql('PRAGMA writable_schema = OFF')


def downgrade() -> None:
    with op.batch_alter_table('idea_follow', schema=None) as batch_op:
        batch_op.drop_column('level')

    with op.batch_alter_table('board', schema=None) as batch_op:
        batch_op.drop_column('hold_new')
        batch_op.drop_column('archived_at')

    with op.batch_alter_table('moderation_report', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_moderation_report_reporter_id'))
        batch_op.drop_index(batch_op.f('ix_moderation_report_case_id'))

    op.drop_table('moderation_report')
    with op.batch_alter_table('moderation_case', schema=None) as batch_op:
        batch_op.drop_index('ix_moderation_case_waiting', sqlite_where=sa.text("status = 'waiting'"), postgresql_where=sa.text("status = 'waiting'"))
        batch_op.drop_index('ix_moderation_case_idea')
        batch_op.drop_index(batch_op.f('ix_moderation_case_comment_id'))
        batch_op.drop_index(batch_op.f('ix_moderation_case_author_id'))

    op.drop_table('moderation_case')
    op.drop_table('idea_standing')
    with op.batch_alter_table('board_guest', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_board_guest_user_id'))
        batch_op.drop_index(batch_op.f('ix_board_guest_company_id'))

    op.drop_table('board_guest')
    with op.batch_alter_table('customer_tag', schema=None) as batch_op:
        batch_op.drop_index('ix_customer_tag_tag')

    op.drop_table('customer_tag')
    with op.batch_alter_table('board_segment', schema=None) as batch_op:
        batch_op.drop_index('ix_board_segment_tag')

    op.drop_table('board_segment')
