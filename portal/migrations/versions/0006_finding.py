"""Finding: signs of titles, pairs that may be the same, kept searches, and what lists and filters need at a million ideas."""

from collections import Counter

import sqlalchemy as sa
from alembic import op

from portal.ideas.duplicates.keys import keys_of
from portal.ideas.duplicates.meaning import signs, slips
from portal.kernel import columns

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


# Written out: SQLite adds only a column that is worked out when it is read, PostgreSQL indexes only one that is kept.
KEPT = {"sqlite": "VIRTUAL", "postgresql": "STORED"}


def upgrade() -> None:
    kept = KEPT[op.get_bind().dialect.name]
    op.execute(f"""ALTER TABLE idea ADD COLUMN controversy BIGINT NOT NULL GENERATED ALWAYS AS
                   (1000 * CAST(comment_count AS BIGINT) * comment_count / (comment_count + top_score + 1)) {kept}""")
    op.create_table('title_sign',
    sa.Column('sign', sa.String(length=60), nullable=False),
    sa.Column('count', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('sign', name=op.f('pk_title_sign'))
    )
    op.create_table('title_slip',
    sa.Column('slip', sa.String(length=60), nullable=False),
    sa.Column('sign', sa.String(length=60), nullable=False),
    sa.PrimaryKeyConstraint('slip', 'sign', name=op.f('pk_title_slip'))
    )
    op.create_table('saved_search',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('user_id', columns.Id(), nullable=False),
    sa.Column('name', sa.String(length=240), nullable=False),
    sa.Column('words', columns.Json, nullable=False),
    sa.Column('tell', sa.Boolean(), nullable=False),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['user_id'], ['user_account.id'], name=op.f('fk_saved_search_user_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_saved_search')),
    sa.UniqueConstraint('user_id', 'name', name=op.f('uq_saved_search_user_id_name'))
    )
    op.create_table('idea_pair',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('older_id', columns.Id(), nullable=False),
    sa.Column('newer_id', columns.Id(), nullable=False),
    sa.Column('score', sa.Float(precision=53), nullable=False),
    sa.Column('state', sa.String(length=10), nullable=False),
    sa.Column('found_at', columns.UTCDateTime(), nullable=False),
    sa.Column('decided_by', columns.Id(), nullable=True),
    sa.Column('decided_at', columns.UTCDateTime(), nullable=True),
    sa.CheckConstraint("(state = 'waiting') = (decided_at IS NULL)", name=op.f('ck_idea_pair_decided')),
    sa.CheckConstraint("state IN ('waiting', 'merged', 'linked', 'distinct')", name=op.f('ck_idea_pair_state')),
    sa.CheckConstraint('older_id < newer_id', name=op.f('ck_idea_pair_order')),
    sa.ForeignKeyConstraint(['decided_by'], ['user_account.id'], name=op.f('fk_idea_pair_decided_by')),
    sa.ForeignKeyConstraint(['newer_id'], ['idea.id'], name=op.f('fk_idea_pair_newer_id')),
    sa.ForeignKeyConstraint(['older_id'], ['idea.id'], name=op.f('fk_idea_pair_older_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_idea_pair')),
    sa.UniqueConstraint('older_id', 'newer_id', name=op.f('uq_idea_pair_older_id_newer_id'))
    )
    with op.batch_alter_table('idea_pair', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_idea_pair_decided_by'), ['decided_by'], unique=False)
        batch_op.create_index(batch_op.f('ix_idea_pair_newer_id'), ['newer_id'], unique=False)
        batch_op.create_index('ix_idea_pair_older_id', ['older_id'], unique=False)
        batch_op.create_index('ix_idea_pair_waiting', ['score', 'id'], unique=False, sqlite_where=sa.text("state = 'waiting'"), postgresql_where=sa.text("state = 'waiting'"))

    op.create_table('saved_search_hit',
    sa.Column('user_id', columns.Id(), nullable=False),
    sa.Column('idea_id', columns.Id(), nullable=False),
    sa.Column('search_id', columns.Id(), nullable=False),
    sa.Column('told_at', columns.UTCDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['search_id'], ['saved_search.id'], name=op.f('fk_saved_search_hit_search_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('user_id', 'idea_id', name=op.f('pk_saved_search_hit'))
    )
    with op.batch_alter_table('saved_search_hit', schema=None) as batch_op:
        batch_op.create_index('ix_saved_search_hit_told', ['search_id', 'told_at'], unique=False)

    with op.batch_alter_table('idea', schema=None) as batch_op:
        batch_op.create_index('ix_idea_controversy', ['controversy', 'id'], unique=False)
        batch_op.create_index('ix_idea_foreign_author', ['author_name'], unique=False, sqlite_where=sa.text('author_id IS NULL'), postgresql_where=sa.text('author_id IS NULL'))
        batch_op.create_index('ix_idea_status_hot', ['status', 'hot', 'id'], unique=False)

    with op.batch_alter_table('idea_facet', schema=None) as batch_op:
        batch_op.create_index('ix_idea_facet_tags', ['count', 'word'], unique=False, sqlite_where=sa.text("kind = 'tag'"), postgresql_where=sa.text("kind = 'tag'"))


    if op.get_bind().dialect.name == "postgresql":
        # How often ten thousand words stand in texts, not one thousand: whether a search ranks its matches is decided by it.
        op.execute("ALTER TABLE search_doc ALTER COLUMN vector SET STATISTICS 1000")
    name_titles_anew()


def name_titles_anew() -> None:
    """Keys of titles are now signs and pairs of signs: those that are there get theirs, some at a time."""
    op.execute("DELETE FROM idea_gram")
    asked = op.get_bind().execute(sa.text("SELECT id, title FROM idea WHERE status <> 'draft' ORDER BY id"))
    counted: Counter[str] = Counter()
    while rows := asked.fetchmany(2000):
        grams = [{"gram": key, "idea_id": row.id} for row in rows for key in sorted(keys_of(row.title))]
        if grams:
            op.get_bind().execute(sa.text("INSERT INTO idea_gram (gram, idea_id) VALUES (:gram, :idea_id)"), grams)
        counted.update(sign for row in rows for sign in signs(row.title))
    if counted:
        op.get_bind().execute(sa.text("INSERT INTO title_sign (sign, count) VALUES (:sign, :count)"),
                              [{"sign": sign, "count": count} for sign, count in sorted(counted.items())])
    found = [{"slip": slip, "sign": sign} for sign in sorted(counted) for slip in sorted(slips(sign))]
    if found:
        op.get_bind().execute(sa.text("INSERT INTO title_slip (slip, sign) VALUES (:slip, :sign)"), found)


def downgrade() -> None:
    op.execute("DELETE FROM idea_gram")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ALTER TABLE search_doc ALTER COLUMN vector SET STATISTICS -1")
    with op.batch_alter_table('idea_facet', schema=None) as batch_op:
        batch_op.drop_index('ix_idea_facet_tags', sqlite_where=sa.text("kind = 'tag'"), postgresql_where=sa.text("kind = 'tag'"))

    with op.batch_alter_table('idea', schema=None) as batch_op:
        batch_op.drop_index('ix_idea_status_hot')
        batch_op.drop_index('ix_idea_foreign_author', sqlite_where=sa.text('author_id IS NULL'), postgresql_where=sa.text('author_id IS NULL'))
        batch_op.drop_index('ix_idea_controversy')
    op.execute("ALTER TABLE idea DROP COLUMN controversy")

    with op.batch_alter_table('saved_search_hit', schema=None) as batch_op:
        batch_op.drop_index('ix_saved_search_hit_told')

    op.drop_table('saved_search_hit')
    with op.batch_alter_table('idea_pair', schema=None) as batch_op:
        batch_op.drop_index('ix_idea_pair_waiting', sqlite_where=sa.text("state = 'waiting'"), postgresql_where=sa.text("state = 'waiting'"))
        batch_op.drop_index('ix_idea_pair_older_id')
        batch_op.drop_index(batch_op.f('ix_idea_pair_newer_id'))
        batch_op.drop_index(batch_op.f('ix_idea_pair_decided_by'))

    op.drop_table('idea_pair')
    op.drop_table('saved_search')
    op.drop_table('title_slip')
    op.drop_table('title_sign')
