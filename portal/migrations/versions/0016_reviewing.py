"""Rounds of review with their groups, approvals as they stand, and stages that wait for one."""

import sqlalchemy as sa
from alembic import op

from portal.kernel import clock, columns, ids

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('review_reminder',
    sa.Column('group_id', columns.Id(), nullable=False),
    sa.Column('kind', sa.String(length=10), nullable=False),
    sa.Column('told_at', columns.UTCDateTime(), nullable=False),
    sa.CheckConstraint("kind IN ('soon', 'today', 'overdue')", name=op.f('ck_review_reminder_kind')),
    sa.PrimaryKeyConstraint('group_id', 'kind', name=op.f('pk_review_reminder'))
    )
    op.create_table('review_vote',
    sa.Column('group_id', columns.Id(), nullable=False),
    sa.Column('decision_id', columns.Id(), nullable=False),
    sa.Column('voice', sa.String(length=40), nullable=False),
    sa.PrimaryKeyConstraint('group_id', 'decision_id', name=op.f('pk_review_vote'))
    )
    with op.batch_alter_table('review_vote', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_review_vote_decision_id'), ['decision_id'], unique=False)

    op.create_table('review_round',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('prototype_id', columns.Id(), nullable=False),
    sa.Column('version_id', columns.Id(), nullable=False),
    sa.Column('status', sa.String(length=10), nullable=False),
    sa.Column('outcome', sa.String(length=12), nullable=True),
    sa.Column('in_turn', sa.Boolean(), nullable=False),
    sa.Column('opened_at', columns.UTCDateTime(), nullable=True),
    sa.Column('closed_at', columns.UTCDateTime(), nullable=True),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint("(status = 'closed') = (closed_at IS NOT NULL) AND (status = 'closed') = (outcome IS NOT NULL)", name=op.f('ck_review_round_closed')),
    sa.CheckConstraint("outcome IN ('approved', 'by_team', 'superseded', 'archived')", name=op.f('ck_review_round_outcome')),
    sa.CheckConstraint("status IN ('prepared', 'open', 'closed')", name=op.f('ck_review_round_status')),
    sa.ForeignKeyConstraint(['prototype_id'], ['prototype.id'], name=op.f('fk_review_round_prototype_id')),
    sa.ForeignKeyConstraint(['version_id'], ['prototype_version.id'], name=op.f('fk_review_round_version_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_review_round')),
    sa.UniqueConstraint('version_id', name=op.f('uq_review_round_version_id'))
    )
    with op.batch_alter_table('review_round', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_review_round_prototype_id'), ['prototype_id'], unique=False)

    op.create_table('prototype_approval',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('prototype_id', columns.Id(), nullable=False),
    sa.Column('version_id', columns.Id(), nullable=False),
    sa.Column('content_hash', sa.String(length=64), nullable=False),
    sa.Column('round_id', columns.Id(), nullable=True),
    sa.Column('approved_by', columns.Id(), nullable=True),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.Column('ended_at', columns.UTCDateTime(), nullable=True),
    sa.ForeignKeyConstraint(['approved_by'], ['user_account.id'], name=op.f('fk_prototype_approval_approved_by')),
    sa.ForeignKeyConstraint(['prototype_id'], ['prototype.id'], name=op.f('fk_prototype_approval_prototype_id')),
    sa.ForeignKeyConstraint(['round_id'], ['review_round.id'], name=op.f('fk_prototype_approval_round_id')),
    sa.ForeignKeyConstraint(['version_id'], ['prototype_version.id'], name=op.f('fk_prototype_approval_version_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_prototype_approval'))
    )
    with op.batch_alter_table('prototype_approval', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_prototype_approval_approved_by'), ['approved_by'], unique=False)
        batch_op.create_index(batch_op.f('ix_prototype_approval_prototype_id'), ['prototype_id'], unique=False)
        batch_op.create_index('ix_prototype_approval_version', ['version_id', 'id'], unique=False)
        batch_op.create_index('uq_prototype_approval_standing', ['version_id'], unique=True, sqlite_where=sa.text('ended_at IS NULL'), postgresql_where=sa.text('ended_at IS NULL'))

    op.create_table('review_group',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('round_id', columns.Id(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('needed', sa.Integer(), nullable=True),
    sa.Column('due_on', sa.Date(), nullable=True),
    sa.Column('status', sa.String(length=16), nullable=False),
    sa.Column('settled_at', columns.UTCDateTime(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint("(status IN ('waiting', 'open')) = (settled_at IS NULL)", name=op.f('ck_review_group_settled')),
    sa.CheckConstraint("status IN ('waiting', 'open', 'approved', 'changes_wanted', 'rejected')", name=op.f('ck_review_group_status')),
    sa.CheckConstraint('needed IS NULL OR needed > 0', name=op.f('ck_review_group_needed')),
    sa.ForeignKeyConstraint(['round_id'], ['review_round.id'], name=op.f('fk_review_group_round_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_review_group'))
    )
    with op.batch_alter_table('review_group', schema=None) as batch_op:
        batch_op.create_index('ix_review_group_due', ['due_on'], unique=False, sqlite_where=sa.text("status = 'open'"), postgresql_where=sa.text("status = 'open'"))
        batch_op.create_index('ix_review_group_round', ['round_id', 'position'], unique=False)

    op.create_table('review_seat',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('group_id', columns.Id(), nullable=False),
    sa.Column('user_id', columns.Id(), nullable=True),
    sa.Column('company_id', columns.Id(), nullable=True),
    sa.Column('tag', sa.String(length=40), nullable=True),
    sa.Column('team', sa.Boolean(), nullable=False),
    sa.CheckConstraint('(CASE WHEN user_id IS NULL THEN 0 ELSE 1 END) + (CASE WHEN company_id IS NULL THEN 0 ELSE 1 END) + (CASE WHEN tag IS NULL THEN 0 ELSE 1 END) + (CASE WHEN team THEN 1 ELSE 0 END) = 1', name=op.f('ck_review_seat_one')),
    sa.ForeignKeyConstraint(['company_id'], ['company.id'], name=op.f('fk_review_seat_company_id')),
    sa.ForeignKeyConstraint(['group_id'], ['review_group.id'], name=op.f('fk_review_seat_group_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['user_id'], ['user_account.id'], name=op.f('fk_review_seat_user_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_review_seat'))
    )
    with op.batch_alter_table('review_seat', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_review_seat_company_id'), ['company_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_review_seat_group_id'), ['group_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_review_seat_user_id'), ['user_id'], unique=False)

    op.create_table('stage_awaits',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('stage_id', columns.Id(), nullable=False),
    sa.Column('kind', sa.String(length=20), nullable=False),
    sa.Column('about_id', columns.Id(), nullable=False),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['stage_id'], ['job_stage.id'], name=op.f('fk_stage_awaits_stage_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_stage_awaits')),
    sa.UniqueConstraint('stage_id', name=op.f('uq_stage_awaits_stage_id'))
    )
    with op.batch_alter_table('stage_awaits', schema=None) as batch_op:
        batch_op.create_index('ix_stage_awaits_about', ['kind', 'about_id'], unique=False)

    _remember_approvals()


def _remember_approvals() -> None:
    """What the team has approved before stands: since when, the fact of it tells."""
    connection = op.get_bind()
    prototype, version = _table("prototype", "id", "status"), _table("prototype_version", "id", "prototype_id", "status", "content_hash")
    fact, subject = _table("fact", "id", "type", "at", "actor_id", "data"), _table("fact_subject", "kind", "subject_id", "fact_id")
    approval = _table("prototype_approval", "id", "prototype_id", "version_id", "content_hash", "approved_by", "created_at")
    approved = sa.select(version.c.id, version.c.prototype_id, version.c.content_hash).join(
        prototype, prototype.c.id == version.c.prototype_id).where(prototype.c.status == "approved", version.c.status == "current")
    for row in connection.execute(approved).all():
        told = connection.execute(sa.select(fact.c.at, fact.c.actor_id, fact.c.data).join(subject, subject.c.fact_id == fact.c.id).where(
            subject.c.kind == "prototype", subject.c.subject_id == row.prototype_id, fact.c.type == "prototype.status_changed")
            .order_by(fact.c.id.desc())).all()
        last = next((one for one in told if one.data["to_status"] == "approved"), None)
        connection.execute(approval.insert().values(
            id=ids.new_id(), prototype_id=row.prototype_id, version_id=row.id, content_hash=row.content_hash,
            approved_by=last.actor_id if last else None, created_at=last.at if last else clock.now()))


def _table(name: str, *names: str) -> sa.TableClause:
    kinds = {"at": columns.UTCDateTime(), "created_at": columns.UTCDateTime(), "data": columns.Json}
    plain = {"status", "content_hash", "type", "kind"}
    return sa.table(name, *(sa.column(one, kinds.get(one, sa.String() if one in plain else columns.Id())) for one in names))



def downgrade() -> None:
    for name in ("stage_awaits", "review_reminder", "review_vote", "review_seat", "review_group", "prototype_approval",
                 "review_round"):
        op.drop_table(name)
