"""Where threads stand on each version, jobs that carry them over, questions whether a fix is one, differences of files."""

import sqlalchemy as sa
from alembic import op

from portal.kernel import columns

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('asset_difference',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('before_sha256', sa.String(length=64), nullable=False),
    sa.Column('after_sha256', sa.String(length=64), nullable=False),
    sa.Column('file_id', columns.Id(), nullable=True),
    sa.Column('found', columns.Json, nullable=False),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['file_id'], ['stored_file.id'], name=op.f('fk_asset_difference_file_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_asset_difference')),
    sa.UniqueConstraint('before_sha256', 'after_sha256', name=op.f('uq_asset_difference_before_sha256_after_sha256'))
    )
    op.create_table('carry_job',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('prototype_id', columns.Id(), nullable=False),
    sa.Column('from_version_id', columns.Id(), nullable=False),
    sa.Column('to_version_id', columns.Id(), nullable=False),
    sa.Column('status', sa.String(length=10), nullable=False),
    sa.Column('attempts', sa.Integer(), nullable=False),
    sa.Column('changed_at', columns.UTCDateTime(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint("status IN ('waiting', 'working', 'done')", name=op.f('ck_carry_job_status')),
    sa.ForeignKeyConstraint(['from_version_id'], ['prototype_version.id'], name=op.f('fk_carry_job_from_version_id')),
    sa.ForeignKeyConstraint(['prototype_id'], ['prototype.id'], name=op.f('fk_carry_job_prototype_id')),
    sa.ForeignKeyConstraint(['to_version_id'], ['prototype_version.id'], name=op.f('fk_carry_job_to_version_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_carry_job')),
    sa.UniqueConstraint('to_version_id', name=op.f('uq_carry_job_to_version_id'))
    )
    with op.batch_alter_table('carry_job', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_carry_job_prototype_id'), ['prototype_id'], unique=False)
        batch_op.create_index('ix_carry_job_waiting', ['id'], unique=False, sqlite_where=sa.text("status <> 'done'"), postgresql_where=sa.text("status <> 'done'"))

    op.create_table('fix_check',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('prototype_id', columns.Id(), nullable=False),
    sa.Column('thread_id', columns.Id(), nullable=False),
    sa.Column('version_id', columns.Id(), nullable=False),
    sa.Column('asked_id', columns.Id(), nullable=False),
    sa.Column('said_by', columns.Id(), nullable=False),
    sa.Column('confidence', sa.Float(precision=53), nullable=True),
    sa.Column('status', sa.String(length=10), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.Column('answered_at', columns.UTCDateTime(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('asset_id', columns.Id(), nullable=True),
    sa.Column('shape', sa.String(length=8), nullable=False),
    sa.Column('x', sa.Float(precision=53), nullable=True),
    sa.Column('y', sa.Float(precision=53), nullable=True),
    sa.Column('w', sa.Float(precision=53), nullable=True),
    sa.Column('h', sa.Float(precision=53), nullable=True),
    sa.Column('start_ms', sa.BigInteger(), nullable=True),
    sa.Column('end_ms', sa.BigInteger(), nullable=True),
    sa.Column('selector', columns.Json, nullable=True),
    sa.CheckConstraint("(status = 'asked') = (answered_at IS NULL)", name=op.f('ck_fix_check_answered')),
    sa.CheckConstraint("status IN ('asked', 'yes', 'partly', 'no')", name=op.f('ck_fix_check_status')),
    sa.ForeignKeyConstraint(['asked_id'], ['user_account.id'], name=op.f('fk_fix_check_asked_id')),
    sa.ForeignKeyConstraint(['asset_id'], ['prototype_asset.id'], name=op.f('fk_fix_check_asset_id')),
    sa.ForeignKeyConstraint(['prototype_id'], ['prototype.id'], name=op.f('fk_fix_check_prototype_id')),
    sa.ForeignKeyConstraint(['said_by'], ['user_account.id'], name=op.f('fk_fix_check_said_by')),
    sa.ForeignKeyConstraint(['thread_id'], ['thread.id'], name=op.f('fk_fix_check_thread_id')),
    sa.ForeignKeyConstraint(['version_id'], ['prototype_version.id'], name=op.f('fk_fix_check_version_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_fix_check')),
    sa.UniqueConstraint('thread_id', 'version_id', name=op.f('uq_fix_check_thread_id_version_id'))
    )
    with op.batch_alter_table('fix_check', schema=None) as batch_op:
        batch_op.create_index('ix_fix_check_asked_id', ['asked_id', 'status'], unique=False)
        batch_op.create_index(batch_op.f('ix_fix_check_prototype_id'), ['prototype_id'], unique=False)
        batch_op.create_index('ix_fix_check_said_by', ['said_by', 'status'], unique=False)

    op.create_table('thread_place',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('thread_id', columns.Id(), nullable=False),
    sa.Column('version_id', columns.Id(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('status', sa.String(length=10), nullable=False),
    sa.Column('confidence', sa.Float(precision=53), nullable=True),
    sa.Column('off_mm', sa.Float(precision=53), nullable=True),
    sa.Column('why', sa.Text(), nullable=False),
    sa.Column('settled_by', columns.Id(), nullable=True),
    sa.Column('settled_at', columns.UTCDateTime(), nullable=True),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('asset_id', columns.Id(), nullable=True),
    sa.Column('shape', sa.String(length=8), nullable=False),
    sa.Column('x', sa.Float(precision=53), nullable=True),
    sa.Column('y', sa.Float(precision=53), nullable=True),
    sa.Column('w', sa.Float(precision=53), nullable=True),
    sa.Column('h', sa.Float(precision=53), nullable=True),
    sa.Column('start_ms', sa.BigInteger(), nullable=True),
    sa.Column('end_ms', sa.BigInteger(), nullable=True),
    sa.Column('selector', columns.Json, nullable=True),
    sa.CheckConstraint("(status = 'dropped') = (why <> '')", name=op.f('ck_thread_place_why')),
    sa.CheckConstraint("status IN ('opened', 'carried', 'confirm', 'lost', 'placed', 'dropped')", name=op.f('ck_thread_place_status')),
    sa.CheckConstraint('confidence IS NULL OR (confidence >= 0 AND confidence <= 1)', name=op.f('ck_thread_place_confidence')),
    sa.ForeignKeyConstraint(['asset_id'], ['prototype_asset.id'], name=op.f('fk_thread_place_asset_id')),
    sa.ForeignKeyConstraint(['settled_by'], ['user_account.id'], name=op.f('fk_thread_place_settled_by')),
    sa.ForeignKeyConstraint(['thread_id'], ['thread.id'], name=op.f('fk_thread_place_thread_id')),
    sa.ForeignKeyConstraint(['version_id'], ['prototype_version.id'], name=op.f('fk_thread_place_version_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_thread_place')),
    sa.UniqueConstraint('thread_id', 'version_id', name=op.f('uq_thread_place_thread_id_version_id'))
    )
    with op.batch_alter_table('thread_place', schema=None) as batch_op:
        batch_op.create_index('ix_thread_place_version_id', ['version_id', 'status'], unique=False)



def downgrade() -> None:
    with op.batch_alter_table('thread_place', schema=None) as batch_op:
        batch_op.drop_index('ix_thread_place_version_id')

    op.drop_table('thread_place')
    with op.batch_alter_table('fix_check', schema=None) as batch_op:
        batch_op.drop_index('ix_fix_check_said_by')
        batch_op.drop_index(batch_op.f('ix_fix_check_prototype_id'))
        batch_op.drop_index('ix_fix_check_asked_id')

    op.drop_table('fix_check')
    with op.batch_alter_table('carry_job', schema=None) as batch_op:
        batch_op.drop_index('ix_carry_job_waiting', sqlite_where=sa.text("status <> 'done'"), postgresql_where=sa.text("status <> 'done'"))
        batch_op.drop_index(batch_op.f('ix_carry_job_prototype_id'))

    op.drop_table('carry_job')
    op.drop_table('asset_difference')
