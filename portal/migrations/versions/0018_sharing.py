"""Sharing: links with their guests, segments, letters, terms and who accepted them, watermarks, and who saw what."""

import sqlalchemy as sa
from alembic import op

from portal.kernel import columns

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('prototype_segment',
    sa.Column('prototype_id', columns.Id(), nullable=False),
    sa.Column('tag', sa.String(length=40), nullable=False),
    sa.PrimaryKeyConstraint('prototype_id', 'tag', name=op.f('pk_prototype_segment'))
    )
    with op.batch_alter_table('prototype_segment', schema=None) as batch_op:
        batch_op.create_index('ix_prototype_segment_tag', ['tag', 'prototype_id'], unique=False)

    op.create_table('prototype_letter',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('prototype_id', columns.Id(), nullable=False),
    sa.Column('mail', sa.String(length=254), nullable=False),
    sa.Column('mail_key', sa.String(length=254), nullable=False),
    sa.Column('invitation_id', columns.Id(), nullable=False),
    sa.Column('invited_by', columns.Id(), nullable=True),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['invitation_id'], ['invitation.id'], name=op.f('fk_prototype_letter_invitation_id')),
    sa.ForeignKeyConstraint(['invited_by'], ['user_account.id'], name=op.f('fk_prototype_letter_invited_by')),
    sa.ForeignKeyConstraint(['prototype_id'], ['prototype.id'], name=op.f('fk_prototype_letter_prototype_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_prototype_letter')),
    sa.UniqueConstraint('prototype_id', 'mail_key', name=op.f('uq_prototype_letter_prototype_id_mail_key'))
    )
    with op.batch_alter_table('prototype_letter', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_prototype_letter_invitation_id'), ['invitation_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_prototype_letter_mail_key'), ['mail_key'], unique=False)

    op.create_table('prototype_link',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('prototype_id', columns.Id(), nullable=False),
    sa.Column('made_by', columns.Id(), nullable=True),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('token_hash', sa.String(length=64), nullable=False),
    sa.Column('password_hash', sa.String(length=200), nullable=True),
    sa.Column('check_mail', sa.Boolean(), nullable=False),
    sa.Column('may_comment', sa.Boolean(), nullable=False),
    sa.Column('most_views', sa.Integer(), nullable=True),
    sa.Column('views', sa.Integer(), nullable=False),
    sa.Column('expires_at', columns.UTCDateTime(), nullable=True),
    sa.Column('revoked_at', columns.UTCDateTime(), nullable=True),
    sa.Column('last_at', columns.UTCDateTime(), nullable=True),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('views >= 0 AND (most_views IS NULL OR (most_views > 0 AND views <= most_views))', name=op.f('ck_prototype_link_views')),
    sa.ForeignKeyConstraint(['made_by'], ['user_account.id'], name=op.f('fk_prototype_link_made_by')),
    sa.ForeignKeyConstraint(['prototype_id'], ['prototype.id'], name=op.f('fk_prototype_link_prototype_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_prototype_link')),
    sa.UniqueConstraint('token_hash', name=op.f('uq_prototype_link_token_hash'))
    )
    with op.batch_alter_table('prototype_link', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_prototype_link_prototype_id'), ['prototype_id'], unique=False)

    op.create_table('prototype_terms',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('prototype_id', columns.Id(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.Column('made_by', columns.Id(), nullable=True),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['made_by'], ['user_account.id'], name=op.f('fk_prototype_terms_made_by')),
    sa.ForeignKeyConstraint(['prototype_id'], ['prototype.id'], name=op.f('fk_prototype_terms_prototype_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_prototype_terms')),
    sa.UniqueConstraint('prototype_id', 'sha256', name=op.f('uq_prototype_terms_prototype_id_sha256'))
    )
    op.create_table('prototype_pass',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('link_id', columns.Id(), nullable=False),
    sa.Column('prototype_id', columns.Id(), nullable=False),
    sa.Column('user_id', columns.Id(), nullable=True),
    sa.Column('token_hash', sa.String(length=64), nullable=True),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('mail', sa.String(length=254), nullable=True),
    sa.Column('locale', sa.String(length=5), nullable=False),
    sa.Column('code_hash', sa.String(length=64), nullable=True),
    sa.Column('code_expires_at', columns.UTCDateTime(), nullable=True),
    sa.Column('code_tries', sa.Integer(), nullable=False),
    sa.Column('mail_checked_at', columns.UTCDateTime(), nullable=True),
    sa.Column('entered_at', columns.UTCDateTime(), nullable=True),
    sa.Column('ended_at', columns.UTCDateTime(), nullable=True),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.CheckConstraint('(user_id IS NULL) <> (token_hash IS NULL)', name=op.f('ck_prototype_pass_one')),
    sa.CheckConstraint('code_tries >= 0 AND (code_hash IS NULL) = (code_expires_at IS NULL)', name=op.f('ck_prototype_pass_code')),
    sa.ForeignKeyConstraint(['link_id'], ['prototype_link.id'], name=op.f('fk_prototype_pass_link_id')),
    sa.ForeignKeyConstraint(['prototype_id'], ['prototype.id'], name=op.f('fk_prototype_pass_prototype_id')),
    sa.ForeignKeyConstraint(['user_id'], ['user_account.id'], name=op.f('fk_prototype_pass_user_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_prototype_pass')),
    sa.UniqueConstraint('link_id', 'user_id', name=op.f('uq_prototype_pass_link_id_user_id')),
    sa.UniqueConstraint('token_hash', name=op.f('uq_prototype_pass_token_hash'))
    )
    with op.batch_alter_table('prototype_pass', schema=None) as batch_op:
        batch_op.create_index('ix_prototype_pass_link_id', ['link_id', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_prototype_pass_prototype_id'), ['prototype_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_prototype_pass_user_id'), ['user_id'], unique=False)

    op.create_table('prototype_sharing',
    sa.Column('prototype_id', columns.Id(), nullable=False),
    sa.Column('terms_id', columns.Id(), nullable=True),
    sa.Column('shows_name', sa.Boolean(), nullable=False),
    sa.Column('watermark', sa.Boolean(), nullable=False),
    sa.Column('keep_days', sa.Integer(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('keep_days BETWEEN 1 AND 4000', name=op.f('ck_prototype_sharing_keep_days')),
    sa.ForeignKeyConstraint(['terms_id'], ['prototype_terms.id'], name=op.f('fk_prototype_sharing_terms_id')),
    sa.PrimaryKeyConstraint('prototype_id', name=op.f('pk_prototype_sharing'))
    )
    op.create_table('prototype_acceptance',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('terms_id', columns.Id(), nullable=False),
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.Column('user_id', columns.Id(), nullable=True),
    sa.Column('pass_id', columns.Id(), nullable=True),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('mail', sa.String(length=254), nullable=True),
    sa.Column('address', sa.String(length=45), nullable=False),
    sa.Column('accepted_at', columns.UTCDateTime(), nullable=False),
    sa.CheckConstraint('(user_id IS NULL) <> (pass_id IS NULL)', name=op.f('ck_prototype_acceptance_one')),
    sa.ForeignKeyConstraint(['pass_id'], ['prototype_pass.id'], name=op.f('fk_prototype_acceptance_pass_id')),
    sa.ForeignKeyConstraint(['terms_id'], ['prototype_terms.id'], name=op.f('fk_prototype_acceptance_terms_id')),
    sa.ForeignKeyConstraint(['user_id'], ['user_account.id'], name=op.f('fk_prototype_acceptance_user_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_prototype_acceptance')),
    sa.UniqueConstraint('terms_id', 'pass_id', name=op.f('uq_prototype_acceptance_terms_id_pass_id')),
    sa.UniqueConstraint('terms_id', 'user_id', name=op.f('uq_prototype_acceptance_terms_id_user_id'))
    )
    with op.batch_alter_table('prototype_acceptance', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_prototype_acceptance_pass_id'), ['pass_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_prototype_acceptance_user_id'), ['user_id'], unique=False)

    op.create_table('prototype_guest_word',
    sa.Column('comment_id', columns.Id(), nullable=False),
    sa.Column('pass_id', columns.Id(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.ForeignKeyConstraint(['pass_id'], ['prototype_pass.id'], name=op.f('fk_prototype_guest_word_pass_id')),
    sa.PrimaryKeyConstraint('comment_id', name=op.f('pk_prototype_guest_word'))
    )
    with op.batch_alter_table('prototype_guest_word', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_prototype_guest_word_pass_id'), ['pass_id'], unique=False)

    op.create_table('prototype_seen',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('prototype_id', columns.Id(), nullable=False),
    sa.Column('version_id', columns.Id(), nullable=False),
    sa.Column('viewer', columns.Id(), nullable=False),
    sa.Column('user_id', columns.Id(), nullable=True),
    sa.Column('pass_id', columns.Id(), nullable=True),
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('pages', sa.Integer(), nullable=False),
    sa.Column('files', sa.Integer(), nullable=False),
    sa.Column('place', sa.String(length=120), nullable=False),
    sa.Column('first_at', columns.UTCDateTime(), nullable=False),
    sa.Column('last_at', columns.UTCDateTime(), nullable=False),
    sa.CheckConstraint('(user_id IS NULL) <> (pass_id IS NULL) AND pages >= 0 AND files >= 0', name=op.f('ck_prototype_seen_counts')),
    sa.ForeignKeyConstraint(['pass_id'], ['prototype_pass.id'], name=op.f('fk_prototype_seen_pass_id')),
    sa.ForeignKeyConstraint(['prototype_id'], ['prototype.id'], name=op.f('fk_prototype_seen_prototype_id')),
    sa.ForeignKeyConstraint(['user_id'], ['user_account.id'], name=op.f('fk_prototype_seen_user_id')),
    sa.ForeignKeyConstraint(['version_id'], ['prototype_version.id'], name=op.f('fk_prototype_seen_version_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_prototype_seen')),
    sa.UniqueConstraint('version_id', 'viewer', 'day', name=op.f('uq_prototype_seen_version_id_viewer_day'))
    )
    with op.batch_alter_table('prototype_seen', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_prototype_seen_day'), ['day'], unique=False)
        batch_op.create_index(batch_op.f('ix_prototype_seen_pass_id'), ['pass_id'], unique=False)
        batch_op.create_index('ix_prototype_seen_prototype_id', ['prototype_id', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_prototype_seen_user_id'), ['user_id'], unique=False)



def downgrade() -> None:
    raise NotImplementedError("Acceptances are kept as they were given; restore the backup instead.")
