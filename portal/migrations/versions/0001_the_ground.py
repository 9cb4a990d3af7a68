"""The ground."""

import sqlalchemy as sa
from alembic import op

from portal.kernel import columns

revision = '0001'
down_revision = None
branch_labels = None
depends_on = None


# Whatever changes what can be found gives its kind another number, in the same transaction: no writer can forget it.
SQLITE_SEARCH = (
    "CREATE VIRTUAL TABLE search_fts USING fts5(title, body, content='search_doc', content_rowid='id', tokenize='unicode61')",
    'CREATE TRIGGER search_doc_ai AFTER INSERT ON search_doc BEGIN INSERT INTO search_fts(rowid, title, body) VALUES (new.id, new.title, new.body); END',
    "CREATE TRIGGER search_doc_ad AFTER DELETE ON search_doc BEGIN INSERT INTO search_fts(search_fts, rowid, title, body) VALUES ('delete', old.id, old.title, old.body); END",
    "CREATE TRIGGER search_doc_au AFTER UPDATE ON search_doc BEGIN INSERT INTO search_fts(search_fts, rowid, title, body) VALUES ('delete', old.id, old.title, old.body); INSERT INTO search_fts(rowid, title, body) VALUES (new.id, new.title, new.body); END",
    *(f"""CREATE TRIGGER search_doc_{verb} AFTER {verb} ON search_doc BEGIN
          INSERT INTO search_state(kind, part, stamp) VALUES ({side}.kind, 0, random() & 281474976710655)
          ON CONFLICT (kind, part) DO UPDATE SET stamp = excluded.stamp; END"""  # noqa: S608 - our own words
      for verb, side in (("insert", "new"), ("update", "new"), ("delete", "old"))),
)
POSTGRESQL_SEARCH = (
    """ALTER TABLE search_doc ADD COLUMN vector tsvector GENERATED ALWAYS AS
       (setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', body), 'B')) STORED""",
    "CREATE INDEX ix_search_doc_vector ON search_doc USING gin (vector)",
    # Each writer takes a row that nobody else has taken, or makes one: none waits for another.
    """CREATE FUNCTION search_doc_changed() RETURNS trigger LANGUAGE plpgsql AS $$
       DECLARE one varchar; fresh bigint;
       BEGIN
         FOR one IN SELECT DISTINCT kind FROM changed LOOP
           fresh := (random() * 281474976710655)::bigint;
           UPDATE search_state SET stamp = fresh WHERE (kind, part) =
             (SELECT kind, part FROM search_state WHERE kind = one LIMIT 1 FOR UPDATE SKIP LOCKED);
           IF NOT FOUND THEN
             INSERT INTO search_state (kind, part, stamp) VALUES (one, (random() * 2147483646)::int, fresh);
           END IF;
         END LOOP;
         RETURN NULL;
       END $$""",
    *(f"""CREATE TRIGGER search_doc_{verb} AFTER {verb} ON search_doc REFERENCING {side} TABLE AS changed
          FOR EACH STATEMENT EXECUTE FUNCTION search_doc_changed()"""
      for verb, side in (("insert", "NEW"), ("update", "NEW"), ("delete", "OLD"))),
)


def upgrade() -> None:
    op.create_table('board',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('slug', sa.String(length=60), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('visibility', sa.String(length=10), nullable=False),
    sa.Column('currency', sa.String(length=3), nullable=False),
    sa.Column('opens_at', columns.UTCDateTime(), nullable=True),
    sa.Column('closes_at', columns.UTCDateTime(), nullable=True),
    sa.Column('vote_budget', sa.Integer(), nullable=True),
    sa.Column('external_system', sa.String(length=40), nullable=True),
    sa.Column('external_ref', sa.String(length=120), nullable=True),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint("visibility IN ('public', 'team')", name=op.f('ck_board_visibility')),
    sa.CheckConstraint('vote_budget IS NULL OR vote_budget > 0', name=op.f('ck_board_vote_budget')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_board')),
    sa.UniqueConstraint('external_system', 'external_ref', name=op.f('uq_board_external_system_external_ref')),
    sa.UniqueConstraint('slug', name=op.f('uq_board_slug'))
    )
    op.create_table('company',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('name', sa.String(length=160), nullable=False),
    sa.Column('kind', sa.String(length=20), nullable=False),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint("kind IN ('customer', 'producer')", name=op.f('ck_company_kind')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_company'))
    )
    op.create_table('fact',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('type', sa.String(length=60), nullable=False),
    sa.Column('at', columns.UTCDateTime(), nullable=False),
    sa.Column('actor_id', columns.Id(), nullable=True),
    sa.Column('actor_role', sa.String(length=20), nullable=False),
    sa.Column('data', columns.Json, nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_fact'))
    )
    with op.batch_alter_table('fact', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_fact_type'), ['type'], unique=False)

    op.create_table('fact_subject',
    sa.Column('kind', sa.String(length=30), nullable=False),
    sa.Column('subject_id', columns.Id(), nullable=False),
    sa.Column('fact_id', columns.Id(), nullable=False),
    sa.PrimaryKeyConstraint('kind', 'subject_id', 'fact_id', name=op.f('pk_fact_subject'))
    )
    op.create_table('home_visit',
    sa.Column('user_id', columns.Id(), nullable=False),
    sa.Column('since', columns.UTCDateTime(), nullable=False),
    sa.Column('seen_at', columns.UTCDateTime(), nullable=False),
    sa.Column('tour_over_at', columns.UTCDateTime(), nullable=True),
    sa.PrimaryKeyConstraint('user_id', name=op.f('pk_home_visit'))
    )
    op.create_table('idea_facet',
    sa.Column('board_id', columns.Id(), nullable=False),
    sa.Column('kind', sa.String(length=10), nullable=False),
    sa.Column('word', sa.String(length=160), nullable=False),
    sa.Column('count', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('board_id', 'kind', 'word', name=op.f('pk_idea_facet'))
    )
    op.create_table('idea_follow',
    sa.Column('idea_id', columns.Id(), nullable=False),
    sa.Column('user_id', columns.Id(), nullable=False),
    sa.Column('reason', sa.String(length=10), nullable=False),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.PrimaryKeyConstraint('idea_id', 'user_id', name=op.f('pk_idea_follow'))
    )
    with op.batch_alter_table('idea_follow', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_idea_follow_user_id'), ['user_id'], unique=False)

    op.create_table('idea_gram',
    sa.Column('gram', sa.String(length=60), nullable=False),
    sa.Column('idea_id', columns.Id(), nullable=False),
    sa.PrimaryKeyConstraint('gram', 'idea_id', name=op.f('pk_idea_gram'))
    )
    with op.batch_alter_table('idea_gram', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_idea_gram_idea_id'), ['idea_id'], unique=False)

    op.create_table('idea_picture',
    sa.Column('idea_id', columns.Id(), nullable=False),
    sa.Column('file_id', columns.Id(), nullable=False),
    sa.PrimaryKeyConstraint('idea_id', 'file_id', name=op.f('pk_idea_picture'))
    )
    with op.batch_alter_table('idea_picture', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_idea_picture_file_id'), ['file_id'], unique=False)

    op.create_table('idea_tag',
    sa.Column('tag', sa.String(length=160), nullable=False),
    sa.Column('idea_id', columns.Id(), nullable=False),
    sa.PrimaryKeyConstraint('tag', 'idea_id', name=op.f('pk_idea_tag'))
    )
    with op.batch_alter_table('idea_tag', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_idea_tag_idea_id'), ['idea_id'], unique=False)

    op.create_table('idempotency',
    sa.Column('who', sa.String(length=80), nullable=False),
    sa.Column('key', sa.String(length=255), nullable=False),
    sa.Column('body_hash', sa.String(length=64), nullable=False),
    sa.Column('status', sa.Integer(), nullable=False),
    sa.Column('headers', columns.Json, nullable=False),
    sa.Column('body', sa.LargeBinary(), nullable=False),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.PrimaryKeyConstraint('who', 'key', name=op.f('pk_idempotency'))
    )
    op.create_table('order_counter',
    sa.Column('year', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('last', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('year', name=op.f('pk_order_counter'))
    )
    op.create_table('prototype_idea',
    sa.Column('prototype_id', columns.Id(), nullable=False),
    sa.Column('idea_id', columns.Id(), nullable=False),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.PrimaryKeyConstraint('prototype_id', 'idea_id', name=op.f('pk_prototype_idea'))
    )
    with op.batch_alter_table('prototype_idea', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_prototype_idea_idea_id'), ['idea_id'], unique=False)

    op.create_table('room',
    sa.Column('name', sa.String(length=80), nullable=False),
    sa.Column('seq', sa.Integer(), nullable=False),
    sa.Column('epoch', sa.String(length=13), nullable=False),
    sa.PrimaryKeyConstraint('name', name=op.f('pk_room'))
    )
    op.create_table('room_fact',
    sa.Column('room', sa.String(length=80), nullable=False),
    sa.Column('seq', sa.Integer(), nullable=False),
    sa.Column('fact_id', columns.Id(), nullable=False),
    sa.PrimaryKeyConstraint('room', 'seq', name=op.f('pk_room_fact'))
    )
    with op.batch_alter_table('room_fact', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_room_fact_fact_id'), ['fact_id'], unique=False)

    op.create_table('search_doc',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('kind', sa.String(length=30), nullable=False),
    sa.Column('ref', columns.Id(), nullable=False),
    sa.Column('lang', sa.String(length=5), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('body', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_search_doc')),
    sa.UniqueConstraint('kind', 'ref', name=op.f('uq_search_doc_kind_ref'))
    )
    op.create_table('search_state',
    sa.Column('kind', sa.String(length=30), nullable=False),
    sa.Column('part', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('stamp', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('kind', 'part', name=op.f('pk_search_state'))
    )
    op.create_table('sign_in_attempt',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('key', sa.String(length=64), nullable=False),
    sa.Column('at', columns.UTCDateTime(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_sign_in_attempt'))
    )
    with op.batch_alter_table('sign_in_attempt', schema=None) as batch_op:
        batch_op.create_index('ix_sign_in_attempt_key_at', ['key', 'at'], unique=False)

    op.create_table('stored_file',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('owner_user_id', columns.Id(), nullable=True),
    sa.Column('kind', sa.String(length=10), nullable=False),
    sa.Column('name', sa.String(length=200), nullable=False),
    sa.Column('media_type', sa.String(length=60), nullable=False),
    sa.Column('bytes', sa.BigInteger(), nullable=False),
    sa.Column('width', sa.Integer(), nullable=True),
    sa.Column('height', sa.Integer(), nullable=True),
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.Column('key', sa.String(length=40), nullable=False),
    sa.Column('status', sa.String(length=12), nullable=False),
    sa.Column('failure', sa.String(length=40), nullable=True),
    sa.Column('about', columns.Json, nullable=False),
    sa.Column('holders', sa.Integer(), nullable=False),
    sa.Column('loose_since', columns.UTCDateTime(), nullable=True),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.CheckConstraint("(status = 'failed') = (failure IS NOT NULL)", name=op.f('ck_stored_file_failure')),
    sa.CheckConstraint("kind IN ('image', 'model')", name=op.f('ck_stored_file_kind')),
    sa.CheckConstraint("status IN ('processing', 'ready', 'failed')", name=op.f('ck_stored_file_status')),
    sa.CheckConstraint('holders >= 0 AND (holders = 0) = (loose_since IS NOT NULL)', name=op.f('ck_stored_file_holders')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_stored_file')),
    sa.UniqueConstraint('key', name=op.f('uq_stored_file_key'))
    )
    with op.batch_alter_table('stored_file', schema=None) as batch_op:
        batch_op.create_index('ix_stored_file_loose_since', ['loose_since'], unique=False, sqlite_where=sa.text('loose_since IS NOT NULL'), postgresql_where=sa.text('loose_since IS NOT NULL'))
        batch_op.create_index(batch_op.f('ix_stored_file_owner_user_id'), ['owner_user_id'], unique=False)

    op.create_table('timer',
    sa.Column('name', sa.String(length=80), nullable=False),
    sa.Column('due_at', columns.UTCDateTime(), nullable=False),
    sa.PrimaryKeyConstraint('name', name=op.f('pk_timer'))
    )
    op.create_table('upload_day',
    sa.Column('user_id', columns.Id(), nullable=False),
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('files', sa.Integer(), nullable=False),
    sa.Column('bytes', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('user_id', 'day', name=op.f('pk_upload_day'))
    )
    op.create_table('user_account',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('name', sa.String(length=120), nullable=False),
    sa.Column('mail', sa.String(length=254), nullable=False),
    sa.Column('mail_key', sa.String(length=254), nullable=False),
    sa.Column('role', sa.String(length=20), nullable=False),
    sa.Column('status', sa.String(length=20), nullable=False),
    sa.Column('password_hash', sa.String(length=200), nullable=True),
    sa.Column('locale', sa.String(length=5), nullable=False),
    sa.Column('timezone', sa.String(length=60), nullable=False),
    sa.Column('theme', sa.String(length=10), nullable=False),
    sa.Column('verified_at', columns.UTCDateTime(), nullable=True),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint("role IN ('customer', 'producer', 'team', 'admin')", name=op.f('ck_user_account_role')),
    sa.CheckConstraint("status IN ('active', 'blocked', 'erased')", name=op.f('ck_user_account_status')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_user_account')),
    sa.UniqueConstraint('mail_key', name=op.f('uq_user_account_mail_key'))
    )
    op.create_table('api_token',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('user_id', columns.Id(), nullable=False),
    sa.Column('name', sa.String(length=80), nullable=False),
    sa.Column('token_hash', sa.String(length=64), nullable=False),
    sa.Column('scopes', columns.Json, nullable=False),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.Column('expires_at', columns.UTCDateTime(), nullable=False),
    sa.Column('revoked_at', columns.UTCDateTime(), nullable=True),
    sa.ForeignKeyConstraint(['user_id'], ['user_account.id'], name=op.f('fk_api_token_user_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_api_token')),
    sa.UniqueConstraint('token_hash', name=op.f('uq_api_token_token_hash'))
    )
    with op.batch_alter_table('api_token', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_api_token_user_id'), ['user_id'], unique=False)

    op.create_table('customer',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('kind', sa.String(length=10), nullable=False),
    sa.Column('user_id', columns.Id(), nullable=True),
    sa.Column('company_id', columns.Id(), nullable=True),
    sa.Column('name', sa.String(length=160), nullable=False),
    sa.Column('mail', sa.String(length=254), nullable=True),
    sa.Column('phone', sa.String(length=40), nullable=True),
    sa.Column('place', sa.String(length=200), nullable=True),
    sa.Column('about', sa.Text(), nullable=True),
    sa.Column('owner_id', columns.Id(), nullable=True),
    sa.Column('open_tasks', sa.Integer(), nullable=False),
    sa.Column('orders', sa.Integer(), nullable=False),
    sa.Column('external_system', sa.String(length=40), nullable=True),
    sa.Column('external_ref', sa.String(length=80), nullable=True),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint("kind IN ('person', 'company')", name=op.f('ck_customer_kind')),
    sa.CheckConstraint('(external_system IS NULL) = (external_ref IS NULL)', name=op.f('ck_customer_external_pair')),
    sa.CheckConstraint('open_tasks >= 0 AND orders >= 0', name=op.f('ck_customer_counters')),
    sa.CheckConstraint('user_id IS NULL OR company_id IS NULL', name=op.f('ck_customer_one_behind_it')),
    sa.ForeignKeyConstraint(['company_id'], ['company.id'], name=op.f('fk_customer_company_id')),
    sa.ForeignKeyConstraint(['owner_id'], ['user_account.id'], name=op.f('fk_customer_owner_id')),
    sa.ForeignKeyConstraint(['user_id'], ['user_account.id'], name=op.f('fk_customer_user_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_customer')),
    sa.UniqueConstraint('company_id', name=op.f('uq_customer_company_id')),
    sa.UniqueConstraint('external_system', 'external_ref', name=op.f('uq_customer_external_system_external_ref')),
    sa.UniqueConstraint('user_id', name=op.f('uq_customer_user_id'))
    )
    with op.batch_alter_table('customer', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_customer_owner_id'), ['owner_id'], unique=False)

    op.create_table('idea',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('board_id', columns.Id(), nullable=False),
    sa.Column('author_id', columns.Id(), nullable=True),
    sa.Column('author_name', sa.String(length=160), nullable=False),
    sa.Column('company_id', columns.Id(), nullable=True),
    sa.Column('customer_id', columns.Id(), nullable=True),
    sa.Column('status', sa.String(length=20), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('excerpt', sa.Text(), nullable=False),
    sa.Column('spec', columns.Json, nullable=False),
    sa.Column('pictures', columns.Json, nullable=False),
    sa.Column('tags', columns.Json, nullable=False),
    sa.Column('rights_accepted_at', columns.UTCDateTime(), nullable=True),
    sa.Column('revision_number', sa.Integer(), nullable=False),
    sa.Column('material_number', sa.Integer(), nullable=False),
    sa.Column('owner_id', columns.Id(), nullable=True),
    sa.Column('answer_by', sa.Date(), nullable=True),
    sa.Column('answered_at', columns.UTCDateTime(), nullable=True),
    sa.Column('merged_into_id', columns.Id(), nullable=True),
    sa.Column('support_count', sa.Integer(), nullable=False),
    sa.Column('imported_support_count', sa.Integer(), nullable=False),
    sa.Column('top_score', sa.Integer(), nullable=False),
    sa.Column('value_minor', sa.BigInteger(), nullable=False),
    sa.Column('hot', sa.Float(precision=53), nullable=False),
    sa.Column('comment_count', sa.Integer(), nullable=False),
    sa.Column('note_count', sa.Integer(), nullable=False),
    sa.Column('external_system', sa.String(length=40), nullable=True),
    sa.Column('external_ref', sa.String(length=120), nullable=True),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.Column('submitted_at', columns.UTCDateTime(), nullable=True),
    sa.Column('changed_at', columns.UTCDateTime(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint("(status = 'draft') = (revision_number = 0)", name=op.f('ck_idea_revision')),
    sa.CheckConstraint("(status = 'draft') = (submitted_at IS NULL)", name=op.f('ck_idea_submitted')),
    sa.CheckConstraint("(status = 'merged') = (merged_into_id IS NOT NULL)", name=op.f('ck_idea_merged')),
    sa.CheckConstraint("status IN ('draft', 'submitted', 'under_review', 'planned', 'prototyping', 'available', 'declined', 'merged', 'withdrawn')", name=op.f('ck_idea_status')),
    sa.CheckConstraint('support_count >= 0 AND comment_count >= 0 AND note_count >= 0 AND value_minor >= 0', name=op.f('ck_idea_counters')),
    sa.CheckConstraint('top_score = support_count + imported_support_count', name=op.f('ck_idea_top_score')),
    sa.ForeignKeyConstraint(['author_id'], ['user_account.id'], name=op.f('fk_idea_author_id')),
    sa.ForeignKeyConstraint(['board_id'], ['board.id'], name=op.f('fk_idea_board_id')),
    sa.ForeignKeyConstraint(['company_id'], ['company.id'], name=op.f('fk_idea_company_id')),
    sa.ForeignKeyConstraint(['merged_into_id'], ['idea.id'], name=op.f('fk_idea_merged_into_id')),
    sa.ForeignKeyConstraint(['owner_id'], ['user_account.id'], name=op.f('fk_idea_owner_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_idea')),
    sa.UniqueConstraint('external_system', 'external_ref', name=op.f('uq_idea_external_system_external_ref'))
    )
    with op.batch_alter_table('idea', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_idea_author_id'), ['author_id'], unique=False)
        batch_op.create_index('ix_idea_board_hot', ['board_id', 'hot', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_idea_company_id'), ['company_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_idea_customer_id'), ['customer_id'], unique=False)
        batch_op.create_index('ix_idea_hot', ['hot', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_idea_merged_into_id'), ['merged_into_id'], unique=False)
        batch_op.create_index('ix_idea_new', ['submitted_at', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_idea_owner_id'), ['owner_id'], unique=False)
        batch_op.create_index('ix_idea_top', ['top_score', 'id'], unique=False)
        batch_op.create_index('ix_idea_unanswered', ['submitted_at', 'id'], unique=False, sqlite_where=sa.text('answered_at IS NULL'), postgresql_where=sa.text('answered_at IS NULL'))
        batch_op.create_index('ix_idea_value', ['value_minor', 'id'], unique=False)

    op.create_table('import_run',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('kind', sa.String(length=10), nullable=False),
    sa.Column('status', sa.String(length=10), nullable=False),
    sa.Column('system', sa.String(length=40), nullable=False),
    sa.Column('counts', columns.Json, nullable=False),
    sa.Column('remarks', columns.Json, nullable=False),
    sa.Column('made_by', columns.Id(), nullable=True),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.Column('undone_at', columns.UTCDateTime(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint("(status = 'undone') = (undone_at IS NOT NULL)", name=op.f('ck_import_run_undone')),
    sa.CheckConstraint("kind IN ('ideas', 'orders')", name=op.f('ck_import_run_kind')),
    sa.CheckConstraint("status IN ('done', 'undone')", name=op.f('ck_import_run_status')),
    sa.ForeignKeyConstraint(['made_by'], ['user_account.id'], name=op.f('fk_import_run_made_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_import_run'))
    )
    op.create_table('invitation',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('mail', sa.String(length=254), nullable=False),
    sa.Column('role', sa.String(length=20), nullable=False),
    sa.Column('company_id', columns.Id(), nullable=True),
    sa.Column('company_role', sa.String(length=20), nullable=True),
    sa.Column('token_hash', sa.String(length=64), nullable=True),
    sa.Column('invited_by', columns.Id(), nullable=False),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.Column('expires_at', columns.UTCDateTime(), nullable=False),
    sa.Column('accepted_at', columns.UTCDateTime(), nullable=True),
    sa.Column('withdrawn_at', columns.UTCDateTime(), nullable=True),
    sa.CheckConstraint("role IN ('customer', 'producer', 'team', 'admin')", name=op.f('ck_invitation_role')),
    sa.ForeignKeyConstraint(['company_id'], ['company.id'], name=op.f('fk_invitation_company_id')),
    sa.ForeignKeyConstraint(['invited_by'], ['user_account.id'], name=op.f('fk_invitation_invited_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_invitation')),
    sa.UniqueConstraint('token_hash', name=op.f('uq_invitation_token_hash'))
    )
    with op.batch_alter_table('invitation', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_invitation_company_id'), ['company_id'], unique=False)

    op.create_table('mail',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('user_id', columns.Id(), nullable=True),
    sa.Column('address', sa.String(length=254), nullable=True),
    sa.Column('cause', sa.String(length=80), nullable=False),
    sa.Column('topic', sa.String(length=20), nullable=False),
    sa.Column('template', sa.String(length=60), nullable=False),
    sa.Column('context', columns.Json, nullable=False),
    sa.Column('locale', sa.String(length=5), nullable=False),
    sa.Column('state', sa.String(length=10), nullable=False),
    sa.Column('attempts', sa.Integer(), nullable=False),
    sa.Column('due_at', columns.UTCDateTime(), nullable=False),
    sa.Column('error', sa.Text(), nullable=True),
    sa.CheckConstraint("state IN ('waiting', 'sent', 'failed')", name=op.f('ck_mail_state')),
    sa.ForeignKeyConstraint(['user_id'], ['user_account.id'], name=op.f('fk_mail_user_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_mail')),
    sa.UniqueConstraint('cause', name=op.f('uq_mail_cause'))
    )
    with op.batch_alter_table('mail', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_mail_user_id'), ['user_id'], unique=False)
        batch_op.create_index('ix_mail_waiting', ['due_at'], unique=False, sqlite_where=sa.text("state = 'waiting'"), postgresql_where=sa.text("state = 'waiting'"))

    op.create_table('membership',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('company_id', columns.Id(), nullable=False),
    sa.Column('user_id', columns.Id(), nullable=False),
    sa.Column('role', sa.String(length=20), nullable=False),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.CheckConstraint("role IN ('owner', 'member', 'viewer')", name=op.f('ck_membership_role')),
    sa.ForeignKeyConstraint(['company_id'], ['company.id'], name=op.f('fk_membership_company_id')),
    sa.ForeignKeyConstraint(['user_id'], ['user_account.id'], name=op.f('fk_membership_user_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_membership')),
    sa.UniqueConstraint('user_id', name=op.f('uq_membership_user_id'))
    )
    with op.batch_alter_table('membership', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_membership_company_id'), ['company_id'], unique=False)

    op.create_table('notification',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('user_id', columns.Id(), nullable=False),
    sa.Column('fact_id', columns.Id(), nullable=False),
    sa.Column('topic', sa.String(length=20), nullable=False),
    sa.Column('kind', sa.String(length=60), nullable=False),
    sa.Column('actor_name', sa.String(length=120), nullable=False),
    sa.Column('what', sa.String(length=300), nullable=False),
    sa.Column('url', sa.String(length=300), nullable=False),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.Column('read_at', columns.UTCDateTime(), nullable=True),
    sa.Column('shown', sa.Boolean(), nullable=False),
    sa.Column('in_digest', sa.Boolean(), nullable=False),
    sa.ForeignKeyConstraint(['fact_id'], ['fact.id'], name=op.f('fk_notification_fact_id')),
    sa.ForeignKeyConstraint(['user_id'], ['user_account.id'], name=op.f('fk_notification_user_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_notification')),
    sa.UniqueConstraint('user_id', 'fact_id', name=op.f('uq_notification_user_id_fact_id'))
    )
    with op.batch_alter_table('notification', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_notification_fact_id'), ['fact_id'], unique=False)
        batch_op.create_index('ix_notification_unread', ['user_id'], unique=False, sqlite_where=sa.text('read_at IS NULL AND shown'), postgresql_where=sa.text('read_at IS NULL AND shown'))
        batch_op.create_index('ix_notification_user_latest', ['user_id', 'id'], unique=False)

    op.create_table('notification_preference',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('user_id', columns.Id(), nullable=False),
    sa.Column('topic', sa.String(length=20), nullable=False),
    sa.Column('in_app', sa.Boolean(), nullable=False),
    sa.Column('mail', sa.String(length=10), nullable=False),
    sa.ForeignKeyConstraint(['user_id'], ['user_account.id'], name=op.f('fk_notification_preference_user_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_notification_preference')),
    sa.UniqueConstraint('user_id', 'topic', name=op.f('uq_notification_preference_user_id_topic'))
    )
    op.create_table('one_time_link',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('user_id', columns.Id(), nullable=False),
    sa.Column('purpose', sa.String(length=20), nullable=False),
    sa.Column('token_hash', sa.String(length=64), nullable=False),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.Column('expires_at', columns.UTCDateTime(), nullable=False),
    sa.Column('used_at', columns.UTCDateTime(), nullable=True),
    sa.CheckConstraint("purpose IN ('sign_in', 'reset', 'verify')", name=op.f('ck_one_time_link_purpose')),
    sa.ForeignKeyConstraint(['user_id'], ['user_account.id'], name=op.f('fk_one_time_link_user_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_one_time_link')),
    sa.UniqueConstraint('token_hash', name=op.f('uq_one_time_link_token_hash'))
    )
    with op.batch_alter_table('one_time_link', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_one_time_link_user_id'), ['user_id'], unique=False)

    op.create_table('outbox',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('fact_id', columns.Id(), nullable=False),
    sa.Column('listener', sa.String(length=80), nullable=False),
    sa.Column('state', sa.String(length=10), nullable=False),
    sa.Column('attempts', sa.Integer(), nullable=False),
    sa.Column('due_at', columns.UTCDateTime(), nullable=False),
    sa.Column('error', sa.String(length=500), nullable=True),
    sa.ForeignKeyConstraint(['fact_id'], ['fact.id'], name=op.f('fk_outbox_fact_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_outbox'))
    )
    with op.batch_alter_table('outbox', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_outbox_fact_id'), ['fact_id'], unique=False)
        batch_op.create_index('ix_outbox_waiting', ['due_at', 'id'], unique=False, sqlite_where=sa.text("state = 'waiting'"), postgresql_where=sa.text("state = 'waiting'"))

    op.create_table('producer',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('company_id', columns.Id(), nullable=True),
    sa.Column('user_id', columns.Id(), nullable=True),
    sa.Column('name', sa.String(length=160), nullable=False),
    sa.Column('about', sa.Text(), nullable=True),
    sa.Column('place', sa.String(length=200), nullable=True),
    sa.Column('processes', columns.Json, nullable=False),
    sa.Column('materials', columns.Json, nullable=False),
    sa.Column('regions', columns.Json, nullable=False),
    sa.Column('certificates', columns.Json, nullable=False),
    sa.Column('largest_length', sa.Integer(), nullable=True),
    sa.Column('largest_width', sa.Integer(), nullable=True),
    sa.Column('largest_height', sa.Integer(), nullable=True),
    sa.Column('smallest_quantity', sa.Integer(), nullable=True),
    sa.Column('largest_quantity', sa.Integer(), nullable=True),
    sa.Column('open_to_bids', sa.Boolean(), nullable=False),
    sa.Column('orders', sa.Integer(), nullable=False),
    sa.Column('delivered', sa.Integer(), nullable=False),
    sa.Column('on_time', sa.Integer(), nullable=False),
    sa.Column('answers', sa.Integer(), nullable=False),
    sa.Column('defects', sa.Integer(), nullable=False),
    sa.Column('external_system', sa.String(length=40), nullable=True),
    sa.Column('external_ref', sa.String(length=80), nullable=True),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('(external_system IS NULL) = (external_ref IS NULL)', name=op.f('ck_producer_external_pair')),
    sa.CheckConstraint('answers >= 0 AND defects >= 0 AND on_time BETWEEN 0 AND delivered', name=op.f('ck_producer_counters')),
    sa.CheckConstraint('company_id IS NULL OR user_id IS NULL', name=op.f('ck_producer_one_behind_it')),
    sa.CheckConstraint('largest_quantity IS NULL OR largest_quantity >= coalesce(smallest_quantity, 1)', name=op.f('ck_producer_largest')),
    sa.CheckConstraint('smallest_quantity IS NULL OR smallest_quantity > 0', name=op.f('ck_producer_smallest')),
    sa.ForeignKeyConstraint(['company_id'], ['company.id'], name=op.f('fk_producer_company_id')),
    sa.ForeignKeyConstraint(['user_id'], ['user_account.id'], name=op.f('fk_producer_user_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_producer')),
    sa.UniqueConstraint('company_id', name=op.f('uq_producer_company_id')),
    sa.UniqueConstraint('external_system', 'external_ref', name=op.f('uq_producer_external_system_external_ref')),
    sa.UniqueConstraint('user_id', name=op.f('uq_producer_user_id'))
    )
    op.create_table('prototype',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('owner_id', columns.Id(), nullable=True),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('visibility', sa.String(length=10), nullable=False),
    sa.Column('status', sa.String(length=12), nullable=False),
    sa.Column('version_count', sa.Integer(), nullable=False),
    sa.Column('current_number', sa.Integer(), nullable=True),
    sa.Column('cover_file_id', columns.Id(), nullable=True),
    sa.Column('thread_count', sa.Integer(), nullable=False),
    sa.Column('open_count', sa.Integer(), nullable=False),
    sa.Column('internal_count', sa.Integer(), nullable=False),
    sa.Column('decision_count', sa.Integer(), nullable=False),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint("status IN ('draft', 'archived') OR current_number IS NOT NULL", name=op.f('ck_prototype_shown')),
    sa.CheckConstraint("status IN ('draft', 'in_review', 'approved', 'archived')", name=op.f('ck_prototype_status')),
    sa.CheckConstraint("visibility IN ('public', 'customers', 'invited')", name=op.f('ck_prototype_visibility')),
    sa.CheckConstraint('open_count >= 0 AND open_count <= thread_count', name=op.f('ck_prototype_counters')),
    sa.ForeignKeyConstraint(['owner_id'], ['user_account.id'], name=op.f('fk_prototype_owner_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_prototype'))
    )
    with op.batch_alter_table('prototype', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_prototype_owner_id'), ['owner_id'], unique=False)
        batch_op.create_index('ix_prototype_status_id', ['status', 'id'], unique=False)

    op.create_table('user_session',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('user_id', columns.Id(), nullable=False),
    sa.Column('token_hash', sa.String(length=64), nullable=False),
    sa.Column('agent', sa.String(length=120), nullable=False),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.Column('seen_at', columns.UTCDateTime(), nullable=False),
    sa.Column('ended_at', columns.UTCDateTime(), nullable=True),
    sa.ForeignKeyConstraint(['user_id'], ['user_account.id'], name=op.f('fk_user_session_user_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_user_session')),
    sa.UniqueConstraint('token_hash', name=op.f('uq_user_session_token_hash'))
    )
    with op.batch_alter_table('user_session', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_user_session_user_id'), ['user_id'], unique=False)

    op.create_table('bid',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('customer_id', columns.Id(), nullable=False),
    sa.Column('author_id', columns.Id(), nullable=False),
    sa.Column('alias', sa.String(length=8), nullable=False),
    sa.Column('status', sa.String(length=20), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('description', sa.Text(), nullable=False),
    sa.Column('requirements', columns.Json, nullable=False),
    sa.Column('processes', columns.Json, nullable=False),
    sa.Column('materials', columns.Json, nullable=False),
    sa.Column('region', sa.Text(), nullable=True),
    sa.Column('demanding', sa.Boolean(), nullable=False),
    sa.Column('quantity', sa.Integer(), nullable=False),
    sa.Column('unit_price_minor', sa.BigInteger(), nullable=False),
    sa.Column('currency', sa.String(length=3), nullable=False),
    sa.Column('tax_included', sa.Boolean(), nullable=False),
    sa.Column('wanted_by', sa.Date(), nullable=False),
    sa.Column('place', sa.Text(), nullable=False),
    sa.Column('expires_at', columns.UTCDateTime(), nullable=False),
    sa.Column('answers_until', columns.UTCDateTime(), nullable=True),
    sa.Column('sealed', sa.Boolean(), nullable=False),
    sa.Column('audience', sa.String(length=10), nullable=False),
    sa.Column('about_kind', sa.String(length=20), nullable=True),
    sa.Column('about_id', columns.Id(), nullable=True),
    sa.Column('idea_id', columns.Id(), nullable=True),
    sa.Column('prototype_id', columns.Id(), nullable=True),
    sa.Column('offers', sa.Integer(), nullable=False),
    sa.Column('questions', sa.Integer(), nullable=False),
    sa.Column('best_minor', sa.BigInteger(), nullable=True),
    sa.Column('touched_at', columns.UTCDateTime(), nullable=False),
    sa.Column('ended_at', columns.UTCDateTime(), nullable=True),
    sa.Column('reason', sa.Text(), nullable=True),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.CheckConstraint("(status = 'open') = (ended_at IS NULL)", name=op.f('ck_bid_ended')),
    sa.CheckConstraint("about_kind IN ('idea_revision', 'prototype_version')", name=op.f('ck_bid_about_kind')),
    sa.CheckConstraint("audience IN ('open', 'invited')", name=op.f('ck_bid_audience')),
    sa.CheckConstraint("status IN ('open', 'awarded', 'withdrawn', 'expired', 'closed')", name=op.f('ck_bid_status')),
    sa.CheckConstraint('(about_kind IS NULL) = (about_id IS NULL)', name=op.f('ck_bid_about_pair')),
    sa.CheckConstraint('offers >= 0 AND questions >= 0', name=op.f('ck_bid_counters')),
    sa.CheckConstraint('quantity > 0 AND unit_price_minor > 0', name=op.f('ck_bid_positive')),
    sa.CheckConstraint('sealed = (answers_until IS NOT NULL)', name=op.f('ck_bid_sealed_opens')),
    sa.ForeignKeyConstraint(['author_id'], ['user_account.id'], name=op.f('fk_bid_author_id')),
    sa.ForeignKeyConstraint(['customer_id'], ['customer.id'], name=op.f('fk_bid_customer_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_bid'))
    )
    with op.batch_alter_table('bid', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_bid_about_id'), ['about_id'], unique=False)
        batch_op.create_index('ix_bid_customer', ['customer_id', 'id'], unique=False)
        batch_op.create_index(batch_op.f('ix_bid_idea_id'), ['idea_id'], unique=False)
        batch_op.create_index('ix_bid_open', ['expires_at', 'id'], unique=False, sqlite_where=sa.text("status = 'open'"), postgresql_where=sa.text("status = 'open'"))
        batch_op.create_index(batch_op.f('ix_bid_prototype_id'), ['prototype_id'], unique=False)

    op.create_table('comment',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('idea_id', columns.Id(), nullable=False),
    sa.Column('parent_id', columns.Id(), nullable=True),
    sa.Column('root_id', columns.Id(), nullable=False),
    sa.Column('depth', sa.Integer(), nullable=False),
    sa.Column('author_id', columns.Id(), nullable=True),
    sa.Column('author_name', sa.String(length=160), nullable=False),
    sa.Column('internal', sa.Boolean(), nullable=False),
    sa.Column('status', sa.String(length=10), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.Column('edited_at', columns.UTCDateTime(), nullable=True),
    sa.Column('removed_at', columns.UTCDateTime(), nullable=True),
    sa.Column('removed_by_team', sa.Boolean(), nullable=False),
    sa.Column('external_system', sa.String(length=40), nullable=True),
    sa.Column('external_ref', sa.String(length=120), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint("(status = 'removed') = (removed_at IS NOT NULL)", name=op.f('ck_comment_removed')),
    sa.CheckConstraint("status IN ('posted', 'removed')", name=op.f('ck_comment_status')),
    sa.CheckConstraint('(parent_id IS NULL) = (root_id = id)', name=op.f('ck_comment_root')),
    sa.ForeignKeyConstraint(['author_id'], ['user_account.id'], name=op.f('fk_comment_author_id')),
    sa.ForeignKeyConstraint(['idea_id'], ['idea.id'], name=op.f('fk_comment_idea_id')),
    sa.ForeignKeyConstraint(['parent_id'], ['comment.id'], name=op.f('fk_comment_parent_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_comment')),
    sa.UniqueConstraint('external_system', 'external_ref', name=op.f('uq_comment_external_system_external_ref'))
    )
    with op.batch_alter_table('comment', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_comment_author_id'), ['author_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_comment_parent_id'), ['parent_id'], unique=False)
        batch_op.create_index('ix_comment_thread', ['root_id', 'id'], unique=False)
        batch_op.create_index('ix_comment_top', ['idea_id', 'internal', 'id'], unique=False, sqlite_where=sa.text('depth = 0'), postgresql_where=sa.text('depth = 0'))

    op.create_table('customer_note',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('customer_id', columns.Id(), nullable=False),
    sa.Column('author_id', columns.Id(), nullable=False),
    sa.Column('body', sa.Text(), nullable=False),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.Column('edited_at', columns.UTCDateTime(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['author_id'], ['user_account.id'], name=op.f('fk_customer_note_author_id')),
    sa.ForeignKeyConstraint(['customer_id'], ['customer.id'], name=op.f('fk_customer_note_customer_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_customer_note'))
    )
    with op.batch_alter_table('customer_note', schema=None) as batch_op:
        batch_op.create_index('ix_customer_note_customer', ['customer_id', 'id'], unique=False)

    op.create_table('customer_order',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('number', sa.String(length=20), nullable=False),
    sa.Column('customer_id', columns.Id(), nullable=False),
    sa.Column('producer_id', columns.Id(), nullable=True),
    sa.Column('placed_by', columns.Id(), nullable=True),
    sa.Column('title', sa.String(length=400), nullable=False),
    sa.Column('status', sa.String(length=12), nullable=False),
    sa.Column('currency', sa.String(length=3), nullable=False),
    sa.Column('net_minor', sa.BigInteger(), nullable=False),
    sa.Column('freight_minor', sa.BigInteger(), nullable=False),
    sa.Column('total_minor', sa.BigInteger(), nullable=False),
    sa.Column('units', sa.Integer(), nullable=False),
    sa.Column('made', sa.Integer(), nullable=False),
    sa.Column('shipped', sa.Integer(), nullable=False),
    sa.Column('delivered', sa.Integer(), nullable=False),
    sa.Column('requested_on', sa.Date(), nullable=True),
    sa.Column('promised_on', sa.Date(), nullable=True),
    sa.Column('deliver_to', sa.String(length=400), nullable=True),
    sa.Column('note', sa.Text(), nullable=True),
    sa.Column('reason', sa.String(length=400), nullable=True),
    sa.Column('placed_at', columns.UTCDateTime(), nullable=False),
    sa.Column('offered_until', columns.UTCDateTime(), nullable=True),
    sa.Column('confirmed_at', columns.UTCDateTime(), nullable=True),
    sa.Column('shipped_on', sa.Date(), nullable=True),
    sa.Column('delivered_on', sa.Date(), nullable=True),
    sa.Column('closed_at', columns.UTCDateTime(), nullable=True),
    sa.Column('origin_kind', sa.String(length=30), nullable=True),
    sa.Column('origin_id', columns.Id(), nullable=True),
    sa.Column('external_system', sa.String(length=40), nullable=True),
    sa.Column('external_ref', sa.String(length=80), nullable=True),
    sa.Column('agreed_version', sa.Integer(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint("(status = 'closed') = (closed_at IS NOT NULL)", name=op.f('ck_customer_order_closed_has_time')),
    sa.CheckConstraint("status IN ('draft', 'offered', 'confirmed', 'on_hold', 'closed', 'cancelled', 'expired')", name=op.f('ck_customer_order_status')),
    sa.CheckConstraint("status NOT IN ('cancelled', 'expired') OR shipped = 0", name=op.f('ck_customer_order_over_means_unshipped')),
    sa.CheckConstraint("status NOT IN ('confirmed', 'on_hold', 'closed') OR confirmed_at IS NOT NULL", name=op.f('ck_customer_order_confirmed_has_time')),
    sa.CheckConstraint('(external_system IS NULL) = (external_ref IS NULL)', name=op.f('ck_customer_order_external_pair')),
    sa.CheckConstraint('(origin_kind IS NULL) = (origin_id IS NULL)', name=op.f('ck_customer_order_origin_pair')),
    sa.CheckConstraint('made <= units AND shipped <= made AND delivered BETWEEN 0 AND shipped', name=op.f('ck_customer_order_sums')),
    sa.CheckConstraint('total_minor = net_minor + freight_minor AND net_minor >= 0 AND freight_minor >= 0', name=op.f('ck_customer_order_total')),
    sa.ForeignKeyConstraint(['customer_id'], ['customer.id'], name=op.f('fk_customer_order_customer_id')),
    sa.ForeignKeyConstraint(['placed_by'], ['user_account.id'], name=op.f('fk_customer_order_placed_by')),
    sa.ForeignKeyConstraint(['producer_id'], ['producer.id'], name=op.f('fk_customer_order_producer_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_customer_order')),
    sa.UniqueConstraint('external_system', 'external_ref', name=op.f('uq_customer_order_external_system_external_ref')),
    sa.UniqueConstraint('number', name=op.f('uq_customer_order_number')),
    sa.UniqueConstraint('origin_kind', 'origin_id', name=op.f('uq_customer_order_origin_kind_origin_id'))
    )
    with op.batch_alter_table('customer_order', schema=None) as batch_op:
        batch_op.create_index('ix_customer_order_customer', ['customer_id', 'id'], unique=False)
        batch_op.create_index('ix_customer_order_placed', ['placed_at', 'id'], unique=False)
        batch_op.create_index('ix_customer_order_producer', ['producer_id', 'id'], unique=False)

    op.create_table('customer_task',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('customer_id', columns.Id(), nullable=False),
    sa.Column('title', sa.String(length=400), nullable=False),
    sa.Column('due_on', sa.Date(), nullable=True),
    sa.Column('owner_id', columns.Id(), nullable=True),
    sa.Column('author_id', columns.Id(), nullable=False),
    sa.Column('status', sa.String(length=10), nullable=False),
    sa.Column('done_at', columns.UTCDateTime(), nullable=True),
    sa.Column('done_by', columns.Id(), nullable=True),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint("(status = 'done') = (done_at IS NOT NULL)", name=op.f('ck_customer_task_done_has_time')),
    sa.CheckConstraint("status IN ('open', 'done')", name=op.f('ck_customer_task_status')),
    sa.ForeignKeyConstraint(['author_id'], ['user_account.id'], name=op.f('fk_customer_task_author_id')),
    sa.ForeignKeyConstraint(['customer_id'], ['customer.id'], name=op.f('fk_customer_task_customer_id')),
    sa.ForeignKeyConstraint(['done_by'], ['user_account.id'], name=op.f('fk_customer_task_done_by')),
    sa.ForeignKeyConstraint(['owner_id'], ['user_account.id'], name=op.f('fk_customer_task_owner_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_customer_task'))
    )
    with op.batch_alter_table('customer_task', schema=None) as batch_op:
        batch_op.create_index('ix_customer_task_customer', ['customer_id', 'status', 'due_on'], unique=False)
        batch_op.create_index('ix_customer_task_open', ['due_on'], unique=False, sqlite_where=sa.text("status = 'open'"), postgresql_where=sa.text("status = 'open'"))
        batch_op.create_index(batch_op.f('ix_customer_task_owner_id'), ['owner_id'], unique=False)

    op.create_table('idea_response',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('idea_id', columns.Id(), nullable=False),
    sa.Column('author_id', columns.Id(), nullable=True),
    sa.Column('from_status', sa.String(length=20), nullable=False),
    sa.Column('to_status', sa.String(length=20), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('reason', sa.String(length=30), nullable=True),
    sa.Column('would_change', sa.Text(), nullable=False),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.CheckConstraint("(from_status <> to_status AND to_status = 'declined') <= (reason IS NOT NULL)", name=op.f('ck_idea_response_reason')),
    sa.ForeignKeyConstraint(['author_id'], ['user_account.id'], name=op.f('fk_idea_response_author_id')),
    sa.ForeignKeyConstraint(['idea_id'], ['idea.id'], name=op.f('fk_idea_response_idea_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_idea_response'))
    )
    with op.batch_alter_table('idea_response', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_idea_response_author_id'), ['author_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_idea_response_idea_id'), ['idea_id'], unique=False)

    op.create_table('idea_revision',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('idea_id', columns.Id(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('author_id', columns.Id(), nullable=True),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('spec', columns.Json, nullable=False),
    sa.Column('pictures', columns.Json, nullable=False),
    sa.Column('tags', columns.Json, nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.Column('material', sa.Boolean(), nullable=False),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['author_id'], ['user_account.id'], name=op.f('fk_idea_revision_author_id')),
    sa.ForeignKeyConstraint(['idea_id'], ['idea.id'], name=op.f('fk_idea_revision_idea_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_idea_revision')),
    sa.UniqueConstraint('idea_id', 'number', name=op.f('uq_idea_revision_idea_id_number'))
    )
    with op.batch_alter_table('idea_revision', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_idea_revision_author_id'), ['author_id'], unique=False)

    op.create_table('import_made',
    sa.Column('run_id', columns.Id(), nullable=False),
    sa.Column('kind', sa.String(length=10), nullable=False),
    sa.Column('row_id', columns.Id(), nullable=False),
    sa.ForeignKeyConstraint(['run_id'], ['import_run.id'], name=op.f('fk_import_made_run_id')),
    sa.PrimaryKeyConstraint('run_id', 'kind', 'row_id', name=op.f('pk_import_made'))
    )
    op.create_table('prototype_guest',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('prototype_id', columns.Id(), nullable=False),
    sa.Column('user_id', columns.Id(), nullable=True),
    sa.Column('company_id', columns.Id(), nullable=True),
    sa.Column('invited_by', columns.Id(), nullable=True),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.CheckConstraint('(user_id IS NULL) <> (company_id IS NULL)', name=op.f('ck_prototype_guest_one')),
    sa.ForeignKeyConstraint(['company_id'], ['company.id'], name=op.f('fk_prototype_guest_company_id')),
    sa.ForeignKeyConstraint(['invited_by'], ['user_account.id'], name=op.f('fk_prototype_guest_invited_by')),
    sa.ForeignKeyConstraint(['prototype_id'], ['prototype.id'], name=op.f('fk_prototype_guest_prototype_id')),
    sa.ForeignKeyConstraint(['user_id'], ['user_account.id'], name=op.f('fk_prototype_guest_user_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_prototype_guest')),
    sa.UniqueConstraint('prototype_id', 'company_id', name=op.f('uq_prototype_guest_prototype_id_company_id')),
    sa.UniqueConstraint('prototype_id', 'user_id', name=op.f('uq_prototype_guest_prototype_id_user_id'))
    )
    with op.batch_alter_table('prototype_guest', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_prototype_guest_company_id'), ['company_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_prototype_guest_user_id'), ['user_id'], unique=False)

    op.create_table('prototype_version',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('prototype_id', columns.Id(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.Column('status', sa.String(length=12), nullable=False),
    sa.Column('content_hash', sa.String(length=64), nullable=True),
    sa.Column('published_at', columns.UTCDateTime(), nullable=True),
    sa.Column('thread_count', sa.Integer(), nullable=False),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint("(status = 'draft') = (content_hash IS NULL) AND (status = 'draft') = (published_at IS NULL)", name=op.f('ck_prototype_version_hash')),
    sa.CheckConstraint("status IN ('draft', 'current', 'superseded')", name=op.f('ck_prototype_version_status')),
    sa.ForeignKeyConstraint(['prototype_id'], ['prototype.id'], name=op.f('fk_prototype_version_prototype_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_prototype_version')),
    sa.UniqueConstraint('prototype_id', 'number', name=op.f('uq_prototype_version_prototype_id_number'))
    )
    with op.batch_alter_table('prototype_version', schema=None) as batch_op:
        batch_op.create_index('uq_prototype_version_current', ['prototype_id'], unique=True, sqlite_where=sa.text("status = 'current'"), postgresql_where=sa.text("status = 'current'"))

    op.create_table('support',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('idea_id', columns.Id(), nullable=False),
    sa.Column('user_id', columns.Id(), nullable=False),
    sa.Column('revision_number', sa.Integer(), nullable=False),
    sa.Column('quantity', sa.Integer(), nullable=True),
    sa.Column('top_price_minor', sa.BigInteger(), nullable=True),
    sa.Column('currency', sa.String(length=3), nullable=True),
    sa.Column('by_date', sa.Date(), nullable=True),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.Column('changed_at', columns.UTCDateTime(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('(top_price_minor IS NULL) = (currency IS NULL)', name=op.f('ck_support_price')),
    sa.CheckConstraint('quantity IS NULL OR quantity > 0', name=op.f('ck_support_quantity')),
    sa.CheckConstraint('top_price_minor IS NULL OR (top_price_minor > 0 AND quantity IS NOT NULL)', name=op.f('ck_support_intent')),
    sa.ForeignKeyConstraint(['idea_id'], ['idea.id'], name=op.f('fk_support_idea_id')),
    sa.ForeignKeyConstraint(['user_id'], ['user_account.id'], name=op.f('fk_support_user_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_support')),
    sa.UniqueConstraint('idea_id', 'user_id', name=op.f('uq_support_idea_id_user_id'))
    )
    with op.batch_alter_table('support', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_support_user_id'), ['user_id'], unique=False)

    op.create_table('work_centre',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('producer_id', columns.Id(), nullable=False),
    sa.Column('name', sa.String(length=160), nullable=False),
    sa.Column('weekly_hours', sa.Integer(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('weekly_hours BETWEEN 1 AND 10000', name=op.f('ck_work_centre_hours')),
    sa.ForeignKeyConstraint(['producer_id'], ['producer.id'], name=op.f('fk_work_centre_producer_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_work_centre')),
    sa.UniqueConstraint('producer_id', 'name', name=op.f('uq_work_centre_producer_id_name'))
    )
    op.create_table('answer',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('bid_id', columns.Id(), nullable=False),
    sa.Column('producer_id', columns.Id(), nullable=False),
    sa.Column('author_id', columns.Id(), nullable=False),
    sa.Column('kind', sa.String(length=10), nullable=False),
    sa.Column('status', sa.String(length=20), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.Column('bid_version', sa.Integer(), nullable=False),
    sa.Column('unit_price_minor', sa.BigInteger(), nullable=True),
    sa.Column('bid_minor', sa.BigInteger(), nullable=True),
    sa.Column('currency', sa.String(length=3), nullable=False),
    sa.Column('quantity', sa.Integer(), nullable=True),
    sa.Column('promised_on', sa.Date(), nullable=True),
    sa.Column('requirements', columns.Json, nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('reason', sa.String(length=20), nullable=True),
    sa.Column('expires_at', columns.UTCDateTime(), nullable=True),
    sa.Column('asks', sa.Integer(), nullable=False),
    sa.Column('bids', sa.Integer(), nullable=False),
    sa.Column('final_ask', sa.Boolean(), nullable=False),
    sa.Column('final_bid', sa.Boolean(), nullable=False),
    sa.Column('reply', sa.Text(), nullable=True),
    sa.Column('reply_public', sa.Boolean(), nullable=False),
    sa.Column('replied_at', columns.UTCDateTime(), nullable=True),
    sa.Column('rank', sa.Integer(), nullable=True),
    sa.Column('gap_minor', sa.BigInteger(), nullable=True),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.CheckConstraint("(kind IN ('accept', 'counter')) = (unit_price_minor IS NOT NULL)", name=op.f('ck_answer_price')),
    sa.CheckConstraint("(status = 'replied') = (reply IS NOT NULL)", name=op.f('ck_answer_reply')),
    sa.CheckConstraint("kind <> 'decline' OR reason IS NOT NULL", name=op.f('ck_answer_decline_reason')),
    sa.CheckConstraint("kind IN ('accept', 'counter', 'question', 'decline')", name=op.f('ck_answer_kind')),
    sa.CheckConstraint("status IN ('standing', 'countered', 'stale', 'accepted', 'refused', 'declined', 'withdrawn', 'expired', 'superseded', 'lost', 'closed', 'asked', 'replied')", name=op.f('ck_answer_status')),
    sa.CheckConstraint('(unit_price_minor IS NULL) = (expires_at IS NULL)', name=op.f('ck_answer_validity')),
    sa.CheckConstraint('asks BETWEEN 0 AND 3 AND bids BETWEEN 0 AND 3', name=op.f('ck_answer_rounds')),
    sa.ForeignKeyConstraint(['author_id'], ['user_account.id'], name=op.f('fk_answer_author_id')),
    sa.ForeignKeyConstraint(['bid_id'], ['bid.id'], name=op.f('fk_answer_bid_id')),
    sa.ForeignKeyConstraint(['producer_id'], ['producer.id'], name=op.f('fk_answer_producer_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_answer'))
    )
    with op.batch_alter_table('answer', schema=None) as batch_op:
        batch_op.create_index('ix_answer_bid', ['bid_id', 'id'], unique=False)
        batch_op.create_index('ix_answer_expires', ['expires_at'], unique=False, sqlite_where=sa.text("status IN ('standing', 'countered', 'stale')"), postgresql_where=sa.text("status IN ('standing', 'countered', 'stale')"))
        batch_op.create_index('ix_answer_producer', ['producer_id', 'id'], unique=False)
        batch_op.create_index('uq_answer_accepted', ['bid_id'], unique=True, sqlite_where=sa.text("status = 'accepted'"), postgresql_where=sa.text("status = 'accepted'"))
        batch_op.create_index('uq_answer_live', ['bid_id', 'producer_id'], unique=True, sqlite_where=sa.text("status IN ('standing', 'countered', 'stale')"), postgresql_where=sa.text("status IN ('standing', 'countered', 'stale')"))

    op.create_table('bid_reach',
    sa.Column('bid_id', columns.Id(), nullable=False),
    sa.Column('producer_id', columns.Id(), nullable=False),
    sa.Column('invited', sa.Boolean(), nullable=False),
    sa.Column('fit', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['bid_id'], ['bid.id'], name=op.f('fk_bid_reach_bid_id')),
    sa.ForeignKeyConstraint(['producer_id'], ['producer.id'], name=op.f('fk_bid_reach_producer_id')),
    sa.PrimaryKeyConstraint('bid_id', 'producer_id', name=op.f('pk_bid_reach'))
    )
    with op.batch_alter_table('bid_reach', schema=None) as batch_op:
        batch_op.create_index('ix_bid_reach_producer', ['producer_id', 'bid_id'], unique=False)

    op.create_table('bid_version',
    sa.Column('bid_id', columns.Id(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('terms', columns.Json, nullable=False),
    sa.Column('made_by', columns.Id(), nullable=False),
    sa.Column('made_at', columns.UTCDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['bid_id'], ['bid.id'], name=op.f('fk_bid_version_bid_id')),
    sa.ForeignKeyConstraint(['made_by'], ['user_account.id'], name=op.f('fk_bid_version_made_by')),
    sa.PrimaryKeyConstraint('bid_id', 'number', name=op.f('pk_bid_version'))
    )
    op.create_table('comment_text',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('comment_id', columns.Id(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('replaced_at', columns.UTCDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['comment_id'], ['comment.id'], name=op.f('fk_comment_text_comment_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_comment_text'))
    )
    with op.batch_alter_table('comment_text', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_comment_text_comment_id'), ['comment_id'], unique=False)

    op.create_table('cost_entry',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('order_id', columns.Id(), nullable=False),
    sa.Column('side', sa.String(length=10), nullable=False),
    sa.Column('stage', sa.String(length=10), nullable=False),
    sa.Column('label', sa.String(length=320), nullable=False),
    sa.Column('planned_minor', sa.BigInteger(), nullable=True),
    sa.Column('actual_minor', sa.BigInteger(), nullable=True),
    sa.Column('currency', sa.String(length=3), nullable=False),
    sa.Column('created_by', columns.Id(), nullable=True),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint("side IN ('producer', 'team')", name=op.f('ck_cost_entry_side')),
    sa.CheckConstraint("stage IN ('design', 'material', 'work', 'inbound', 'outbound', 'service', 'return')", name=op.f('ck_cost_entry_stage')),
    sa.CheckConstraint('(planned_minor IS NULL OR planned_minor >= 0) AND (actual_minor IS NULL OR actual_minor >= 0)', name=op.f('ck_cost_entry_amounts')),
    sa.CheckConstraint('planned_minor IS NOT NULL OR actual_minor IS NOT NULL', name=op.f('ck_cost_entry_amount')),
    sa.ForeignKeyConstraint(['created_by'], ['user_account.id'], name=op.f('fk_cost_entry_created_by')),
    sa.ForeignKeyConstraint(['order_id'], ['customer_order.id'], name=op.f('fk_cost_entry_order_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_cost_entry'))
    )
    with op.batch_alter_table('cost_entry', schema=None) as batch_op:
        batch_op.create_index('ix_cost_entry_order', ['order_id', 'stage'], unique=False)

    op.create_table('deal_sheet',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('order_id', columns.Id(), nullable=False),
    sa.Column('body', sa.Text(), nullable=False),
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['order_id'], ['customer_order.id'], name=op.f('fk_deal_sheet_order_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_deal_sheet')),
    sa.UniqueConstraint('order_id', name=op.f('uq_deal_sheet_order_id'))
    )
    op.create_table('delivery_address',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('order_id', columns.Id(), nullable=False),
    sa.Column('address', sa.String(length=800), nullable=False),
    sa.Column('given_by', columns.Id(), nullable=True),
    sa.Column('given_at', columns.UTCDateTime(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['given_by'], ['user_account.id'], name=op.f('fk_delivery_address_given_by')),
    sa.ForeignKeyConstraint(['order_id'], ['customer_order.id'], name=op.f('fk_delivery_address_order_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_delivery_address')),
    sa.UniqueConstraint('order_id', name=op.f('uq_delivery_address_order_id'))
    )
    op.create_table('order_change',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('order_id', columns.Id(), nullable=False),
    sa.Column('from_version', sa.Integer(), nullable=False),
    sa.Column('to_version', sa.Integer(), nullable=True),
    sa.Column('status', sa.String(length=12), nullable=False),
    sa.Column('side', sa.String(length=10), nullable=False),
    sa.Column('asked_by', columns.Id(), nullable=True),
    sa.Column('reason', sa.String(length=1000), nullable=False),
    sa.Column('before', columns.Json, nullable=False),
    sa.Column('after', columns.Json, nullable=False),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.Column('answered_by', columns.Id(), nullable=True),
    sa.Column('answered_at', columns.UTCDateTime(), nullable=True),
    sa.Column('answer', sa.String(length=1000), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint("(status = 'accepted') = (to_version IS NOT NULL)", name=op.f('ck_order_change_accepted_has_version')),
    sa.CheckConstraint("(status = 'requested') = (answered_at IS NULL)", name=op.f('ck_order_change_answered_has_time')),
    sa.CheckConstraint("side IN ('customer', 'producer', 'team')", name=op.f('ck_order_change_side')),
    sa.CheckConstraint("status IN ('requested', 'accepted', 'declined', 'withdrawn')", name=op.f('ck_order_change_status')),
    sa.ForeignKeyConstraint(['answered_by'], ['user_account.id'], name=op.f('fk_order_change_answered_by')),
    sa.ForeignKeyConstraint(['asked_by'], ['user_account.id'], name=op.f('fk_order_change_asked_by')),
    sa.ForeignKeyConstraint(['order_id'], ['customer_order.id'], name=op.f('fk_order_change_order_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_order_change'))
    )
    with op.batch_alter_table('order_change', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_order_change_order_id'), ['order_id'], unique=False)
        batch_op.create_index('uq_order_change_open', ['order_id'], unique=True, sqlite_where=sa.text("status = 'requested'"), postgresql_where=sa.text("status = 'requested'"))

    op.create_table('order_line',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('order_id', columns.Id(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('title', sa.String(length=400), nullable=False),
    sa.Column('about_kind', sa.String(length=30), nullable=True),
    sa.Column('about_id', columns.Id(), nullable=True),
    sa.Column('spec', columns.Json, nullable=True),
    sa.Column('unit_price_minor', sa.BigInteger(), nullable=False),
    sa.Column('discount_bp', sa.Integer(), nullable=False),
    sa.Column('net_minor', sa.BigInteger(), nullable=False),
    sa.Column('ordered', sa.Integer(), nullable=False),
    sa.Column('fulfilled', sa.Integer(), nullable=False),
    sa.Column('shipped', sa.Integer(), nullable=False),
    sa.Column('delivered', sa.Integer(), nullable=False),
    sa.Column('return_requested', sa.Integer(), nullable=False),
    sa.Column('return_received', sa.Integer(), nullable=False),
    sa.Column('return_dismissed', sa.Integer(), nullable=False),
    sa.Column('written_off', sa.Integer(), nullable=False),
    sa.Column('external_ref', sa.String(length=80), nullable=True),
    sa.CheckConstraint('delivered BETWEEN 0 AND shipped', name=op.f('ck_order_line_delivered')),
    sa.CheckConstraint('discount_bp BETWEEN 0 AND 10000', name=op.f('ck_order_line_discount')),
    sa.CheckConstraint('fulfilled BETWEEN 0 AND ordered', name=op.f('ck_order_line_fulfilled')),
    sa.CheckConstraint('ordered > 0', name=op.f('ck_order_line_ordered')),
    sa.CheckConstraint('return_received >= 0 AND return_dismissed >= 0 AND return_received + return_dismissed <= return_requested', name=op.f('ck_order_line_returned')),
    sa.CheckConstraint('return_requested BETWEEN 0 AND delivered', name=op.f('ck_order_line_return_requested')),
    sa.CheckConstraint('shipped BETWEEN 0 AND fulfilled', name=op.f('ck_order_line_shipped')),
    sa.CheckConstraint('unit_price_minor >= 0 AND net_minor >= 0', name=op.f('ck_order_line_amounts')),
    sa.CheckConstraint('written_off >= 0 AND delivered + written_off <= ordered', name=op.f('ck_order_line_written_off')),
    sa.ForeignKeyConstraint(['order_id'], ['customer_order.id'], name=op.f('fk_order_line_order_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_order_line')),
    sa.UniqueConstraint('order_id', 'position', name=op.f('uq_order_line_order_id_position'))
    )
    with op.batch_alter_table('order_line', schema=None) as batch_op:
        batch_op.create_index('ix_order_line_about', ['about_kind', 'about_id'], unique=False)

    op.create_table('order_promise',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('order_id', columns.Id(), nullable=False),
    sa.Column('promised_on', sa.Date(), nullable=False),
    sa.Column('reason', sa.String(length=400), nullable=False),
    sa.Column('made_by', columns.Id(), nullable=True),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.Column('replaces_id', columns.Id(), nullable=True),
    sa.ForeignKeyConstraint(['made_by'], ['user_account.id'], name=op.f('fk_order_promise_made_by')),
    sa.ForeignKeyConstraint(['order_id'], ['customer_order.id'], name=op.f('fk_order_promise_order_id')),
    sa.ForeignKeyConstraint(['replaces_id'], ['order_promise.id'], name=op.f('fk_order_promise_replaces_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_order_promise')),
    sa.UniqueConstraint('replaces_id', name=op.f('uq_order_promise_replaces_id'))
    )
    with op.batch_alter_table('order_promise', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_order_promise_order_id'), ['order_id'], unique=False)
        batch_op.create_index('uq_order_promise_first', ['order_id'], unique=True, sqlite_where=sa.text('replaces_id IS NULL'), postgresql_where=sa.text('replaces_id IS NULL'))

    op.create_table('prototype_asset',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('version_id', columns.Id(), nullable=False),
    sa.Column('file_id', columns.Id(), nullable=False),
    sa.Column('kind', sa.String(length=10), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.Column('width', sa.Integer(), nullable=True),
    sa.Column('height', sa.Integer(), nullable=True),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.CheckConstraint("kind IN ('image', 'model')", name=op.f('ck_prototype_asset_kind')),
    sa.ForeignKeyConstraint(['file_id'], ['stored_file.id'], name=op.f('fk_prototype_asset_file_id')),
    sa.ForeignKeyConstraint(['version_id'], ['prototype_version.id'], name=op.f('fk_prototype_asset_version_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_prototype_asset')),
    sa.UniqueConstraint('version_id', 'sha256', name=op.f('uq_prototype_asset_version_id_sha256'))
    )
    with op.batch_alter_table('prototype_asset', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_prototype_asset_file_id'), ['file_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_prototype_asset_version_id'), ['version_id'], unique=False)

    op.create_table('prototype_decision',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('prototype_id', columns.Id(), nullable=False),
    sa.Column('version_id', columns.Id(), nullable=False),
    sa.Column('user_id', columns.Id(), nullable=False),
    sa.Column('verdict', sa.String(length=24), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.Column('content_hash', sa.String(length=64), nullable=False),
    sa.Column('standing', sa.Boolean(), nullable=False),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.CheckConstraint("verdict IN ('approve', 'approve_with_changes', 'request_changes', 'reject')", name=op.f('ck_prototype_decision_verdict')),
    sa.ForeignKeyConstraint(['prototype_id'], ['prototype.id'], name=op.f('fk_prototype_decision_prototype_id')),
    sa.ForeignKeyConstraint(['user_id'], ['user_account.id'], name=op.f('fk_prototype_decision_user_id')),
    sa.ForeignKeyConstraint(['version_id'], ['prototype_version.id'], name=op.f('fk_prototype_decision_version_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_prototype_decision'))
    )
    with op.batch_alter_table('prototype_decision', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_prototype_decision_prototype_id'), ['prototype_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_prototype_decision_user_id'), ['user_id'], unique=False)
        batch_op.create_index('uq_prototype_decision_standing', ['version_id', 'user_id'], unique=True, sqlite_where=sa.text('standing'), postgresql_where=sa.text('standing'))

    op.create_table('purchase_need',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('order_id', columns.Id(), nullable=False),
    sa.Column('material', sa.String(length=320), nullable=False),
    sa.Column('quantity', sa.Integer(), nullable=False),
    sa.Column('unit', sa.String(length=40), nullable=False),
    sa.Column('need_by', sa.Date(), nullable=False),
    sa.Column('supplier', sa.String(length=320), nullable=True),
    sa.Column('promised_on', sa.Date(), nullable=True),
    sa.Column('status', sa.String(length=12), nullable=False),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint("status <> 'promised' OR promised_on IS NOT NULL", name=op.f('ck_purchase_need_promised_has_day')),
    sa.CheckConstraint("status IN ('needed', 'ordered', 'promised', 'received', 'cancelled')", name=op.f('ck_purchase_need_status')),
    sa.CheckConstraint('quantity > 0', name=op.f('ck_purchase_need_quantity')),
    sa.ForeignKeyConstraint(['order_id'], ['customer_order.id'], name=op.f('fk_purchase_need_order_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_purchase_need'))
    )
    with op.batch_alter_table('purchase_need', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_purchase_need_order_id'), ['order_id'], unique=False)

    op.create_table('shipment',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('order_id', columns.Id(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('status', sa.String(length=12), nullable=False),
    sa.Column('units', sa.Integer(), nullable=False),
    sa.Column('carrier', sa.String(length=160), nullable=True),
    sa.Column('tracking_number', sa.String(length=80), nullable=True),
    sa.Column('tracking_url', sa.String(length=300), nullable=True),
    sa.Column('address', sa.String(length=800), nullable=True),
    sa.Column('expected_on', sa.Date(), nullable=True),
    sa.Column('proof', sa.String(length=400), nullable=True),
    sa.Column('packed_at', columns.UTCDateTime(), nullable=True),
    sa.Column('handed_over_at', columns.UTCDateTime(), nullable=True),
    sa.Column('delivered_at', columns.UTCDateTime(), nullable=True),
    sa.Column('confirmed_at', columns.UTCDateTime(), nullable=True),
    sa.Column('confirmed_by', columns.Id(), nullable=True),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint("(status = 'delivered') = (delivered_at IS NOT NULL)", name=op.f('ck_shipment_delivered_has_time')),
    sa.CheckConstraint("status IN ('draft', 'packed') OR handed_over_at IS NOT NULL", name=op.f('ck_shipment_left_has_time')),
    sa.CheckConstraint("status IN ('draft', 'packed', 'handed_over', 'in_transit', 'delivered', 'exception', 'lost', 'returned')", name=op.f('ck_shipment_status')),
    sa.CheckConstraint('confirmed_at IS NULL OR delivered_at IS NOT NULL', name=op.f('ck_shipment_confirmed_was_delivered')),
    sa.CheckConstraint('units > 0', name=op.f('ck_shipment_units')),
    sa.ForeignKeyConstraint(['confirmed_by'], ['user_account.id'], name=op.f('fk_shipment_confirmed_by')),
    sa.ForeignKeyConstraint(['order_id'], ['customer_order.id'], name=op.f('fk_shipment_order_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_shipment')),
    sa.UniqueConstraint('order_id', 'number', name=op.f('uq_shipment_order_id_number'))
    )
    with op.batch_alter_table('shipment', schema=None) as batch_op:
        batch_op.create_index('ix_shipment_status', ['status', 'id'], unique=False)

    op.create_table('answer_move',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('answer_id', columns.Id(), nullable=False),
    sa.Column('side', sa.String(length=3), nullable=False),
    sa.Column('round', sa.Integer(), nullable=False),
    sa.Column('unit_price_minor', sa.BigInteger(), nullable=False),
    sa.Column('quantity', sa.Integer(), nullable=False),
    sa.Column('promised_on', sa.Date(), nullable=False),
    sa.Column('final', sa.Boolean(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('at', columns.UTCDateTime(), nullable=False),
    sa.CheckConstraint("side IN ('bid', 'ask')", name=op.f('ck_answer_move_side')),
    sa.CheckConstraint('round BETWEEN 0 AND 3', name=op.f('ck_answer_move_round')),
    sa.ForeignKeyConstraint(['answer_id'], ['answer.id'], name=op.f('fk_answer_move_answer_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_answer_move'))
    )
    with op.batch_alter_table('answer_move', schema=None) as batch_op:
        batch_op.create_index('ix_answer_move_answer', ['answer_id', 'id'], unique=False)

    op.create_table('deal',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('bid_id', columns.Id(), nullable=False),
    sa.Column('answer_id', columns.Id(), nullable=False),
    sa.Column('order_id', columns.Id(), nullable=False),
    sa.Column('customer_id', columns.Id(), nullable=False),
    sa.Column('producer_id', columns.Id(), nullable=False),
    sa.Column('sha256', sa.String(length=64), nullable=False),
    sa.Column('made_by', columns.Id(), nullable=False),
    sa.Column('made_at', columns.UTCDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['answer_id'], ['answer.id'], name=op.f('fk_deal_answer_id')),
    sa.ForeignKeyConstraint(['bid_id'], ['bid.id'], name=op.f('fk_deal_bid_id')),
    sa.ForeignKeyConstraint(['customer_id'], ['customer.id'], name=op.f('fk_deal_customer_id')),
    sa.ForeignKeyConstraint(['made_by'], ['user_account.id'], name=op.f('fk_deal_made_by')),
    sa.ForeignKeyConstraint(['producer_id'], ['producer.id'], name=op.f('fk_deal_producer_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_deal')),
    sa.UniqueConstraint('answer_id', name=op.f('uq_deal_answer_id')),
    sa.UniqueConstraint('bid_id', name=op.f('uq_deal_bid_id')),
    sa.UniqueConstraint('order_id', name=op.f('uq_deal_order_id'))
    )
    with op.batch_alter_table('deal', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_deal_customer_id'), ['customer_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_deal_producer_id'), ['producer_id'], unique=False)

    op.create_table('job',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('order_id', columns.Id(), nullable=False),
    sa.Column('order_line_id', columns.Id(), nullable=True),
    sa.Column('round', sa.Integer(), nullable=False),
    sa.Column('producer_id', columns.Id(), nullable=True),
    sa.Column('title', sa.String(length=400), nullable=False),
    sa.Column('quantity', sa.Integer(), nullable=False),
    sa.Column('status', sa.String(length=12), nullable=False),
    sa.Column('planned_start', sa.Date(), nullable=False),
    sa.Column('planned_end', sa.Date(), nullable=False),
    sa.Column('due_on', sa.Date(), nullable=True),
    sa.Column('reason', sa.String(length=1000), nullable=True),
    sa.Column('started_at', columns.UTCDateTime(), nullable=True),
    sa.Column('finished_at', columns.UTCDateTime(), nullable=True),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint("status <> 'blocked' OR reason IS NOT NULL", name=op.f('ck_job_blocked_has_reason')),
    sa.CheckConstraint("status IN ('draft', 'planned', 'released', 'in_progress', 'to_close', 'done', 'cancelled', 'blocked')", name=op.f('ck_job_status')),
    sa.CheckConstraint("status NOT IN ('to_close', 'done') OR finished_at IS NOT NULL", name=op.f('ck_job_finished_has_time')),
    sa.CheckConstraint('planned_start <= planned_end', name=op.f('ck_job_planned')),
    sa.CheckConstraint('quantity > 0 AND round > 0', name=op.f('ck_job_quantity')),
    sa.ForeignKeyConstraint(['order_id'], ['customer_order.id'], name=op.f('fk_job_order_id')),
    sa.ForeignKeyConstraint(['order_line_id'], ['order_line.id'], name=op.f('fk_job_order_line_id'), ondelete='SET NULL'),
    sa.ForeignKeyConstraint(['producer_id'], ['producer.id'], name=op.f('fk_job_producer_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_job')),
    sa.UniqueConstraint('order_line_id', 'round', name=op.f('uq_job_order_line_id_round'))
    )
    with op.batch_alter_table('job', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_job_order_id'), ['order_id'], unique=False)
        batch_op.create_index('ix_job_producer', ['producer_id', 'status', 'planned_end'], unique=False)

    op.create_table('return_request',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('order_id', columns.Id(), nullable=False),
    sa.Column('order_line_id', columns.Id(), nullable=False),
    sa.Column('customer_id', columns.Id(), nullable=False),
    sa.Column('asked_by', columns.Id(), nullable=True),
    sa.Column('quantity', sa.Integer(), nullable=False),
    sa.Column('reason', sa.String(length=1000), nullable=False),
    sa.Column('status', sa.String(length=12), nullable=False),
    sa.Column('answer', sa.String(length=1000), nullable=True),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint("status <> 'rejected' OR answer IS NOT NULL", name=op.f('ck_return_request_rejected_has_reason')),
    sa.CheckConstraint("status IN ('requested', 'accepted', 'received', 'rejected', 'cancelled')", name=op.f('ck_return_request_status')),
    sa.CheckConstraint('quantity > 0', name=op.f('ck_return_request_quantity')),
    sa.ForeignKeyConstraint(['asked_by'], ['user_account.id'], name=op.f('fk_return_request_asked_by')),
    sa.ForeignKeyConstraint(['customer_id'], ['customer.id'], name=op.f('fk_return_request_customer_id')),
    sa.ForeignKeyConstraint(['order_id'], ['customer_order.id'], name=op.f('fk_return_request_order_id')),
    sa.ForeignKeyConstraint(['order_line_id'], ['order_line.id'], name=op.f('fk_return_request_order_line_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_return_request'))
    )
    with op.batch_alter_table('return_request', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_return_request_order_id'), ['order_id'], unique=False)

    op.create_table('shipment_line',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('shipment_id', columns.Id(), nullable=False),
    sa.Column('order_line_id', columns.Id(), nullable=False),
    sa.Column('quantity', sa.Integer(), nullable=False),
    sa.CheckConstraint('quantity > 0', name=op.f('ck_shipment_line_quantity')),
    sa.ForeignKeyConstraint(['order_line_id'], ['order_line.id'], name=op.f('fk_shipment_line_order_line_id')),
    sa.ForeignKeyConstraint(['shipment_id'], ['shipment.id'], name=op.f('fk_shipment_line_shipment_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_shipment_line')),
    sa.UniqueConstraint('shipment_id', 'order_line_id', name=op.f('uq_shipment_line_shipment_id_order_line_id'))
    )
    with op.batch_alter_table('shipment_line', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_shipment_line_order_line_id'), ['order_line_id'], unique=False)

    op.create_table('thread',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('prototype_id', columns.Id(), nullable=False),
    sa.Column('version_id', columns.Id(), nullable=False),
    sa.Column('asset_id', columns.Id(), nullable=True),
    sa.Column('internal', sa.Boolean(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('author_id', columns.Id(), nullable=True),
    sa.Column('label', sa.String(length=10), nullable=False),
    sa.Column('status', sa.String(length=10), nullable=False),
    sa.Column('shape', sa.String(length=6), nullable=False),
    sa.Column('x', sa.Float(precision=53), nullable=True),
    sa.Column('y', sa.Float(precision=53), nullable=True),
    sa.Column('w', sa.Float(precision=53), nullable=True),
    sa.Column('h', sa.Float(precision=53), nullable=True),
    sa.Column('selector', columns.Json, nullable=True),
    sa.Column('comment_count', sa.Integer(), nullable=False),
    sa.Column('reason', sa.String(length=10), nullable=True),
    sa.Column('resolved_by', columns.Id(), nullable=True),
    sa.Column('resolved_at', columns.UTCDateTime(), nullable=True),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint("(shape = 'whole' AND x IS NULL AND y IS NULL AND w IS NULL AND h IS NULL AND selector IS NULL) OR (shape IN ('point', 'rect') AND asset_id IS NOT NULL AND selector IS NOT NULL AND x >= 0 AND y >= 0 AND w >= 0 AND h >= 0 AND x + w <= 1.000001 AND y + h <= 1.000001)", name=op.f('ck_thread_spot')),
    sa.CheckConstraint("(status = 'resolved') = (resolved_at IS NOT NULL) AND (status = 'resolved') = (reason IS NOT NULL)", name=op.f('ck_thread_resolved')),
    sa.CheckConstraint("label IN ('feedback', 'idea', 'question', 'urgent')", name=op.f('ck_thread_label')),
    sa.CheckConstraint("reason IN ('done', 'answered', 'later', 'duplicate', 'declined')", name=op.f('ck_thread_reason')),
    sa.CheckConstraint("status IN ('open', 'resolved')", name=op.f('ck_thread_status')),
    sa.ForeignKeyConstraint(['asset_id'], ['prototype_asset.id'], name=op.f('fk_thread_asset_id')),
    sa.ForeignKeyConstraint(['author_id'], ['user_account.id'], name=op.f('fk_thread_author_id')),
    sa.ForeignKeyConstraint(['prototype_id'], ['prototype.id'], name=op.f('fk_thread_prototype_id')),
    sa.ForeignKeyConstraint(['resolved_by'], ['user_account.id'], name=op.f('fk_thread_resolved_by')),
    sa.ForeignKeyConstraint(['version_id'], ['prototype_version.id'], name=op.f('fk_thread_version_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_thread')),
    sa.UniqueConstraint('prototype_id', 'internal', 'number', name=op.f('uq_thread_prototype_id_internal_number'))
    )
    with op.batch_alter_table('thread', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_thread_author_id'), ['author_id'], unique=False)
        batch_op.create_index('ix_thread_version_id', ['version_id', 'internal', 'id'], unique=False)

    op.create_table('tracking_event',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('shipment_id', columns.Id(), nullable=False),
    sa.Column('at', columns.UTCDateTime(), nullable=False),
    sa.Column('place', sa.String(length=160), nullable=True),
    sa.Column('code', sa.String(length=20), nullable=False),
    sa.Column('text', sa.String(length=600), nullable=True),
    sa.Column('ref', sa.String(length=80), nullable=True),
    sa.Column('told_by', columns.Id(), nullable=True),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['shipment_id'], ['shipment.id'], name=op.f('fk_tracking_event_shipment_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['told_by'], ['user_account.id'], name=op.f('fk_tracking_event_told_by')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_tracking_event')),
    sa.UniqueConstraint('shipment_id', 'ref', name=op.f('uq_tracking_event_shipment_id_ref'))
    )
    with op.batch_alter_table('tracking_event', schema=None) as batch_op:
        batch_op.create_index('ix_tracking_event_way', ['shipment_id', 'at'], unique=False)

    op.create_table('unit',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('serial', sa.String(length=40), nullable=False),
    sa.Column('order_id', columns.Id(), nullable=False),
    sa.Column('order_line_id', columns.Id(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('pieces', sa.Integer(), nullable=False),
    sa.Column('made_at', columns.UTCDateTime(), nullable=False),
    sa.Column('delivered_on', sa.Date(), nullable=True),
    sa.Column('warranty_until', sa.Date(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('(delivered_on IS NULL) = (warranty_until IS NULL)', name=op.f('ck_unit_warranty_from_delivery')),
    sa.CheckConstraint('number > 0 AND pieces > 0', name=op.f('ck_unit_numbers')),
    sa.ForeignKeyConstraint(['order_id'], ['customer_order.id'], name=op.f('fk_unit_order_id')),
    sa.ForeignKeyConstraint(['order_line_id'], ['order_line.id'], name=op.f('fk_unit_order_line_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_unit')),
    sa.UniqueConstraint('order_line_id', 'number', name=op.f('uq_unit_order_line_id_number')),
    sa.UniqueConstraint('serial', name=op.f('uq_unit_serial'))
    )
    with op.batch_alter_table('unit', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_unit_order_id'), ['order_id'], unique=False)

    op.create_table('job_stage',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('job_id', columns.Id(), nullable=False),
    sa.Column('order_id', columns.Id(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('key', sa.String(length=20), nullable=False),
    sa.Column('name', sa.String(length=160), nullable=True),
    sa.Column('status', sa.String(length=20), nullable=False),
    sa.Column('planned_start', sa.Date(), nullable=False),
    sa.Column('planned_end', sa.Date(), nullable=False),
    sa.Column('minutes', sa.Integer(), nullable=False),
    sa.Column('work_centre_id', columns.Id(), nullable=True),
    sa.Column('gate', sa.Boolean(), nullable=False),
    sa.Column('question', sa.Text(), nullable=True),
    sa.Column('asked_at', columns.UTCDateTime(), nullable=True),
    sa.Column('approve_by', sa.Date(), nullable=True),
    sa.Column('delay_days', sa.Integer(), nullable=False),
    sa.Column('decision', sa.String(length=20), nullable=True),
    sa.Column('answer', sa.Text(), nullable=True),
    sa.Column('decided_by', columns.Id(), nullable=True),
    sa.Column('decided_at', columns.UTCDateTime(), nullable=True),
    sa.Column('note', sa.Text(), nullable=True),
    sa.Column('started_at', columns.UTCDateTime(), nullable=True),
    sa.Column('finished_at', columns.UTCDateTime(), nullable=True),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint("(status = 'done') = (finished_at IS NOT NULL)", name=op.f('ck_job_stage_done_has_time')),
    sa.CheckConstraint("NOT gate OR status NOT IN ('in_progress', 'paused', 'done') OR coalesce(decision, '') = 'approved'", name=op.f('ck_job_stage_gate_was_passed')),
    sa.CheckConstraint("decision IN ('approved', 'changes_requested')", name=op.f('ck_job_stage_decision')),
    sa.CheckConstraint("status <> 'awaiting_customer' OR (asked_at IS NOT NULL AND approve_by IS NOT NULL)", name=op.f('ck_job_stage_asked_has_day')),
    sa.CheckConstraint("status IN ('blocked', 'ready', 'in_progress', 'paused', 'awaiting_customer', 'done', 'cancelled')", name=op.f('ck_job_stage_status')),
    sa.CheckConstraint('delay_days BETWEEN 0 AND 365 AND minutes >= 0', name=op.f('ck_job_stage_numbers')),
    sa.CheckConstraint('planned_start <= planned_end', name=op.f('ck_job_stage_planned')),
    sa.ForeignKeyConstraint(['decided_by'], ['user_account.id'], name=op.f('fk_job_stage_decided_by')),
    sa.ForeignKeyConstraint(['job_id'], ['job.id'], name=op.f('fk_job_stage_job_id'), ondelete='CASCADE'),
    sa.ForeignKeyConstraint(['order_id'], ['customer_order.id'], name=op.f('fk_job_stage_order_id')),
    sa.ForeignKeyConstraint(['work_centre_id'], ['work_centre.id'], name=op.f('fk_job_stage_work_centre_id'), ondelete='SET NULL'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_job_stage')),
    sa.UniqueConstraint('job_id', 'position', name=op.f('uq_job_stage_job_id_position'))
    )
    with op.batch_alter_table('job_stage', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_job_stage_order_id'), ['order_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_job_stage_work_centre_id'), ['work_centre_id'], unique=False)

    op.create_table('price_wish',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('thread_id', columns.Id(), nullable=False),
    sa.Column('user_id', columns.Id(), nullable=False),
    sa.Column('would_pay_minor', sa.BigInteger(), nullable=False),
    sa.Column('instead_of_minor', sa.BigInteger(), nullable=False),
    sa.Column('currency', sa.String(length=3), nullable=False),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint('would_pay_minor > 0 AND instead_of_minor > 0', name=op.f('ck_price_wish_amounts')),
    sa.ForeignKeyConstraint(['thread_id'], ['thread.id'], name=op.f('fk_price_wish_thread_id')),
    sa.ForeignKeyConstraint(['user_id'], ['user_account.id'], name=op.f('fk_price_wish_user_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_price_wish')),
    sa.UniqueConstraint('thread_id', 'user_id', name=op.f('uq_price_wish_thread_id_user_id'))
    )
    with op.batch_alter_table('price_wish', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_price_wish_user_id'), ['user_id'], unique=False)

    op.create_table('service_request',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('unit_id', columns.Id(), nullable=False),
    sa.Column('order_id', columns.Id(), nullable=False),
    sa.Column('customer_id', columns.Id(), nullable=False),
    sa.Column('asked_by', columns.Id(), nullable=True),
    sa.Column('kind', sa.String(length=12), nullable=False),
    sa.Column('title', sa.String(length=400), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('status', sa.String(length=20), nullable=False),
    sa.Column('assignee_id', columns.Id(), nullable=True),
    sa.Column('warranty', sa.String(length=16), nullable=False),
    sa.Column('sla_due', columns.UTCDateTime(), nullable=False),
    sa.Column('answered_at', columns.UTCDateTime(), nullable=True),
    sa.Column('solved_at', columns.UTCDateTime(), nullable=True),
    sa.Column('end_kind', sa.String(length=16), nullable=True),
    sa.Column('resolution', sa.Text(), nullable=True),
    sa.Column('duplicate_of', columns.Id(), nullable=True),
    sa.Column('cause_kind', sa.String(length=30), nullable=True),
    sa.Column('cause_id', columns.Id(), nullable=True),
    sa.Column('cause_note', sa.String(length=1000), nullable=True),
    sa.Column('messages', sa.Integer(), nullable=False),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint("(status = 'duplicate') = (duplicate_of IS NOT NULL)", name=op.f('ck_service_request_duplicate_of')),
    sa.CheckConstraint("kind IN ('defect', 'question', 'spare_part', 'return')", name=op.f('ck_service_request_kind')),
    sa.CheckConstraint("status IN ('new', 'assigned', 'waiting_customer', 'in_work', 'solved', 'closed', 'rejected', 'duplicate')", name=op.f('ck_service_request_status')),
    sa.CheckConstraint("status NOT IN ('solved', 'closed') OR (resolution IS NOT NULL AND solved_at IS NOT NULL)", name=op.f('ck_service_request_solved_has_resolution')),
    sa.CheckConstraint("warranty IN ('covered', 'not_covered', 'not_delivered')", name=op.f('ck_service_request_warranty')),
    sa.CheckConstraint('(cause_kind IS NULL) = (cause_id IS NULL)', name=op.f('ck_service_request_cause_pair')),
    sa.ForeignKeyConstraint(['asked_by'], ['user_account.id'], name=op.f('fk_service_request_asked_by')),
    sa.ForeignKeyConstraint(['assignee_id'], ['user_account.id'], name=op.f('fk_service_request_assignee_id')),
    sa.ForeignKeyConstraint(['customer_id'], ['customer.id'], name=op.f('fk_service_request_customer_id')),
    sa.ForeignKeyConstraint(['duplicate_of'], ['service_request.id'], name=op.f('fk_service_request_duplicate_of')),
    sa.ForeignKeyConstraint(['order_id'], ['customer_order.id'], name=op.f('fk_service_request_order_id')),
    sa.ForeignKeyConstraint(['unit_id'], ['unit.id'], name=op.f('fk_service_request_unit_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_service_request'))
    )
    with op.batch_alter_table('service_request', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_service_request_assignee_id'), ['assignee_id'], unique=False)
        batch_op.create_index('ix_service_request_customer', ['customer_id', 'id'], unique=False)
        batch_op.create_index('ix_service_request_due', ['status', 'sla_due'], unique=False)
        batch_op.create_index(batch_op.f('ix_service_request_order_id'), ['order_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_service_request_unit_id'), ['unit_id'], unique=False)

    op.create_table('thread_comment',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('thread_id', columns.Id(), nullable=False),
    sa.Column('author_id', columns.Id(), nullable=True),
    sa.Column('status', sa.String(length=10), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.Column('edited_at', columns.UTCDateTime(), nullable=True),
    sa.Column('removed_at', columns.UTCDateTime(), nullable=True),
    sa.Column('removed_by_team', sa.Boolean(), nullable=False),
    sa.Column('version', sa.Integer(), nullable=False),
    sa.CheckConstraint("(status = 'removed') = (removed_at IS NOT NULL)", name=op.f('ck_thread_comment_removed')),
    sa.CheckConstraint("status IN ('posted', 'removed')", name=op.f('ck_thread_comment_status')),
    sa.ForeignKeyConstraint(['author_id'], ['user_account.id'], name=op.f('fk_thread_comment_author_id')),
    sa.ForeignKeyConstraint(['thread_id'], ['thread.id'], name=op.f('fk_thread_comment_thread_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_thread_comment'))
    )
    with op.batch_alter_table('thread_comment', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_thread_comment_author_id'), ['author_id'], unique=False)
        batch_op.create_index('ix_thread_comment_thread_id', ['thread_id', 'id'], unique=False)

    op.create_table('service_message',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('request_id', columns.Id(), nullable=False),
    sa.Column('author_id', columns.Id(), nullable=True),
    sa.Column('side', sa.String(length=10), nullable=False),
    sa.Column('internal', sa.Boolean(), nullable=False),
    sa.Column('body', sa.Text(), nullable=False),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.CheckConstraint("NOT internal OR side = 'team'", name=op.f('ck_service_message_internal_is_teams')),
    sa.CheckConstraint("side IN ('customer', 'producer', 'team')", name=op.f('ck_service_message_side')),
    sa.ForeignKeyConstraint(['author_id'], ['user_account.id'], name=op.f('fk_service_message_author_id')),
    sa.ForeignKeyConstraint(['request_id'], ['service_request.id'], name=op.f('fk_service_message_request_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_service_message'))
    )
    with op.batch_alter_table('service_message', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_service_message_author_id'), ['author_id'], unique=False)
        batch_op.create_index('ix_service_message_request', ['request_id', 'id'], unique=False)

    op.create_table('stage_photo',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('stage_id', columns.Id(), nullable=False),
    sa.Column('file_id', columns.Id(), nullable=False),
    sa.Column('note', sa.String(length=1000), nullable=True),
    sa.Column('created_at', columns.UTCDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['file_id'], ['stored_file.id'], name=op.f('fk_stage_photo_file_id')),
    sa.ForeignKeyConstraint(['stage_id'], ['job_stage.id'], name=op.f('fk_stage_photo_stage_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_stage_photo')),
    sa.UniqueConstraint('stage_id', 'file_id', name=op.f('uq_stage_photo_stage_id_file_id'))
    )
    with op.batch_alter_table('stage_photo', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_stage_photo_file_id'), ['file_id'], unique=False)

    op.create_table('thread_comment_text',
    sa.Column('id', columns.Id(), nullable=False),
    sa.Column('comment_id', columns.Id(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('replaced_at', columns.UTCDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['comment_id'], ['thread_comment.id'], name=op.f('fk_thread_comment_text_comment_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_thread_comment_text'))
    )
    with op.batch_alter_table('thread_comment_text', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_thread_comment_text_comment_id'), ['comment_id'], unique=False)

    for statement in SQLITE_SEARCH if op.get_bind().dialect.name == "sqlite" else POSTGRESQL_SEARCH:
        op.execute(statement)


def downgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TABLE search_fts")
    with op.batch_alter_table('thread_comment_text', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_thread_comment_text_comment_id'))

    op.drop_table('thread_comment_text')
    with op.batch_alter_table('stage_photo', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_stage_photo_file_id'))

    op.drop_table('stage_photo')
    with op.batch_alter_table('service_message', schema=None) as batch_op:
        batch_op.drop_index('ix_service_message_request')
        batch_op.drop_index(batch_op.f('ix_service_message_author_id'))

    op.drop_table('service_message')
    with op.batch_alter_table('thread_comment', schema=None) as batch_op:
        batch_op.drop_index('ix_thread_comment_thread_id')
        batch_op.drop_index(batch_op.f('ix_thread_comment_author_id'))

    op.drop_table('thread_comment')
    with op.batch_alter_table('service_request', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_service_request_unit_id'))
        batch_op.drop_index(batch_op.f('ix_service_request_order_id'))
        batch_op.drop_index('ix_service_request_due')
        batch_op.drop_index('ix_service_request_customer')
        batch_op.drop_index(batch_op.f('ix_service_request_assignee_id'))

    op.drop_table('service_request')
    with op.batch_alter_table('price_wish', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_price_wish_user_id'))

    op.drop_table('price_wish')
    with op.batch_alter_table('job_stage', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_job_stage_work_centre_id'))
        batch_op.drop_index(batch_op.f('ix_job_stage_order_id'))

    op.drop_table('job_stage')
    with op.batch_alter_table('unit', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_unit_order_id'))

    op.drop_table('unit')
    with op.batch_alter_table('tracking_event', schema=None) as batch_op:
        batch_op.drop_index('ix_tracking_event_way')

    op.drop_table('tracking_event')
    with op.batch_alter_table('thread', schema=None) as batch_op:
        batch_op.drop_index('ix_thread_version_id')
        batch_op.drop_index(batch_op.f('ix_thread_author_id'))

    op.drop_table('thread')
    with op.batch_alter_table('shipment_line', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_shipment_line_order_line_id'))

    op.drop_table('shipment_line')
    with op.batch_alter_table('return_request', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_return_request_order_id'))

    op.drop_table('return_request')
    with op.batch_alter_table('job', schema=None) as batch_op:
        batch_op.drop_index('ix_job_producer')
        batch_op.drop_index(batch_op.f('ix_job_order_id'))

    op.drop_table('job')
    with op.batch_alter_table('deal', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_deal_producer_id'))
        batch_op.drop_index(batch_op.f('ix_deal_customer_id'))

    op.drop_table('deal')
    with op.batch_alter_table('answer_move', schema=None) as batch_op:
        batch_op.drop_index('ix_answer_move_answer')

    op.drop_table('answer_move')
    with op.batch_alter_table('shipment', schema=None) as batch_op:
        batch_op.drop_index('ix_shipment_status')

    op.drop_table('shipment')
    with op.batch_alter_table('purchase_need', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_purchase_need_order_id'))

    op.drop_table('purchase_need')
    with op.batch_alter_table('prototype_decision', schema=None) as batch_op:
        batch_op.drop_index('uq_prototype_decision_standing', sqlite_where=sa.text('standing'), postgresql_where=sa.text('standing'))
        batch_op.drop_index(batch_op.f('ix_prototype_decision_user_id'))
        batch_op.drop_index(batch_op.f('ix_prototype_decision_prototype_id'))

    op.drop_table('prototype_decision')
    with op.batch_alter_table('prototype_asset', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_prototype_asset_version_id'))
        batch_op.drop_index(batch_op.f('ix_prototype_asset_file_id'))

    op.drop_table('prototype_asset')
    with op.batch_alter_table('order_promise', schema=None) as batch_op:
        batch_op.drop_index('uq_order_promise_first', sqlite_where=sa.text('replaces_id IS NULL'), postgresql_where=sa.text('replaces_id IS NULL'))
        batch_op.drop_index(batch_op.f('ix_order_promise_order_id'))

    op.drop_table('order_promise')
    with op.batch_alter_table('order_line', schema=None) as batch_op:
        batch_op.drop_index('ix_order_line_about')

    op.drop_table('order_line')
    with op.batch_alter_table('order_change', schema=None) as batch_op:
        batch_op.drop_index('uq_order_change_open', sqlite_where=sa.text("status = 'requested'"), postgresql_where=sa.text("status = 'requested'"))
        batch_op.drop_index(batch_op.f('ix_order_change_order_id'))

    op.drop_table('order_change')
    op.drop_table('delivery_address')
    op.drop_table('deal_sheet')
    with op.batch_alter_table('cost_entry', schema=None) as batch_op:
        batch_op.drop_index('ix_cost_entry_order')

    op.drop_table('cost_entry')
    with op.batch_alter_table('comment_text', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_comment_text_comment_id'))

    op.drop_table('comment_text')
    op.drop_table('bid_version')
    with op.batch_alter_table('bid_reach', schema=None) as batch_op:
        batch_op.drop_index('ix_bid_reach_producer')

    op.drop_table('bid_reach')
    with op.batch_alter_table('answer', schema=None) as batch_op:
        batch_op.drop_index('uq_answer_live', sqlite_where=sa.text("status IN ('standing', 'countered', 'stale')"), postgresql_where=sa.text("status IN ('standing', 'countered', 'stale')"))
        batch_op.drop_index('uq_answer_accepted', sqlite_where=sa.text("status = 'accepted'"), postgresql_where=sa.text("status = 'accepted'"))
        batch_op.drop_index('ix_answer_producer')
        batch_op.drop_index('ix_answer_expires', sqlite_where=sa.text("status IN ('standing', 'countered', 'stale')"), postgresql_where=sa.text("status IN ('standing', 'countered', 'stale')"))
        batch_op.drop_index('ix_answer_bid')

    op.drop_table('answer')
    op.drop_table('work_centre')
    with op.batch_alter_table('support', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_support_user_id'))

    op.drop_table('support')
    with op.batch_alter_table('prototype_version', schema=None) as batch_op:
        batch_op.drop_index('uq_prototype_version_current', sqlite_where=sa.text("status = 'current'"), postgresql_where=sa.text("status = 'current'"))

    op.drop_table('prototype_version')
    with op.batch_alter_table('prototype_guest', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_prototype_guest_user_id'))
        batch_op.drop_index(batch_op.f('ix_prototype_guest_company_id'))

    op.drop_table('prototype_guest')
    op.drop_table('import_made')
    with op.batch_alter_table('idea_revision', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_idea_revision_author_id'))

    op.drop_table('idea_revision')
    with op.batch_alter_table('idea_response', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_idea_response_idea_id'))
        batch_op.drop_index(batch_op.f('ix_idea_response_author_id'))

    op.drop_table('idea_response')
    with op.batch_alter_table('customer_task', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_customer_task_owner_id'))
        batch_op.drop_index('ix_customer_task_open', sqlite_where=sa.text("status = 'open'"), postgresql_where=sa.text("status = 'open'"))
        batch_op.drop_index('ix_customer_task_customer')

    op.drop_table('customer_task')
    with op.batch_alter_table('customer_order', schema=None) as batch_op:
        batch_op.drop_index('ix_customer_order_producer')
        batch_op.drop_index('ix_customer_order_placed')
        batch_op.drop_index('ix_customer_order_customer')

    op.drop_table('customer_order')
    with op.batch_alter_table('customer_note', schema=None) as batch_op:
        batch_op.drop_index('ix_customer_note_customer')

    op.drop_table('customer_note')
    with op.batch_alter_table('comment', schema=None) as batch_op:
        batch_op.drop_index('ix_comment_top', sqlite_where=sa.text('depth = 0'), postgresql_where=sa.text('depth = 0'))
        batch_op.drop_index('ix_comment_thread')
        batch_op.drop_index(batch_op.f('ix_comment_parent_id'))
        batch_op.drop_index(batch_op.f('ix_comment_author_id'))

    op.drop_table('comment')
    with op.batch_alter_table('bid', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_bid_prototype_id'))
        batch_op.drop_index('ix_bid_open', sqlite_where=sa.text("status = 'open'"), postgresql_where=sa.text("status = 'open'"))
        batch_op.drop_index(batch_op.f('ix_bid_idea_id'))
        batch_op.drop_index('ix_bid_customer')
        batch_op.drop_index(batch_op.f('ix_bid_about_id'))

    op.drop_table('bid')
    with op.batch_alter_table('user_session', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_user_session_user_id'))

    op.drop_table('user_session')
    with op.batch_alter_table('prototype', schema=None) as batch_op:
        batch_op.drop_index('ix_prototype_status_id')
        batch_op.drop_index(batch_op.f('ix_prototype_owner_id'))

    op.drop_table('prototype')
    op.drop_table('producer')
    with op.batch_alter_table('outbox', schema=None) as batch_op:
        batch_op.drop_index('ix_outbox_waiting', sqlite_where=sa.text("state = 'waiting'"), postgresql_where=sa.text("state = 'waiting'"))
        batch_op.drop_index(batch_op.f('ix_outbox_fact_id'))

    op.drop_table('outbox')
    with op.batch_alter_table('one_time_link', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_one_time_link_user_id'))

    op.drop_table('one_time_link')
    op.drop_table('notification_preference')
    with op.batch_alter_table('notification', schema=None) as batch_op:
        batch_op.drop_index('ix_notification_user_latest')
        batch_op.drop_index('ix_notification_unread', sqlite_where=sa.text('read_at IS NULL AND shown'), postgresql_where=sa.text('read_at IS NULL AND shown'))
        batch_op.drop_index(batch_op.f('ix_notification_fact_id'))

    op.drop_table('notification')
    with op.batch_alter_table('membership', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_membership_company_id'))

    op.drop_table('membership')
    with op.batch_alter_table('mail', schema=None) as batch_op:
        batch_op.drop_index('ix_mail_waiting', sqlite_where=sa.text("state = 'waiting'"), postgresql_where=sa.text("state = 'waiting'"))
        batch_op.drop_index(batch_op.f('ix_mail_user_id'))

    op.drop_table('mail')
    with op.batch_alter_table('invitation', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_invitation_company_id'))

    op.drop_table('invitation')
    op.drop_table('import_run')
    with op.batch_alter_table('idea', schema=None) as batch_op:
        batch_op.drop_index('ix_idea_value')
        batch_op.drop_index('ix_idea_unanswered', sqlite_where=sa.text('answered_at IS NULL'), postgresql_where=sa.text('answered_at IS NULL'))
        batch_op.drop_index('ix_idea_top')
        batch_op.drop_index(batch_op.f('ix_idea_owner_id'))
        batch_op.drop_index('ix_idea_new')
        batch_op.drop_index(batch_op.f('ix_idea_merged_into_id'))
        batch_op.drop_index('ix_idea_hot')
        batch_op.drop_index(batch_op.f('ix_idea_customer_id'))
        batch_op.drop_index(batch_op.f('ix_idea_company_id'))
        batch_op.drop_index('ix_idea_board_hot')
        batch_op.drop_index(batch_op.f('ix_idea_author_id'))

    op.drop_table('idea')
    with op.batch_alter_table('customer', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_customer_owner_id'))

    op.drop_table('customer')
    with op.batch_alter_table('api_token', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_api_token_user_id'))

    op.drop_table('api_token')
    op.drop_table('user_account')
    op.drop_table('upload_day')
    op.drop_table('timer')
    with op.batch_alter_table('stored_file', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_stored_file_owner_user_id'))
        batch_op.drop_index('ix_stored_file_loose_since', sqlite_where=sa.text('loose_since IS NOT NULL'), postgresql_where=sa.text('loose_since IS NOT NULL'))

    op.drop_table('stored_file')
    with op.batch_alter_table('sign_in_attempt', schema=None) as batch_op:
        batch_op.drop_index('ix_sign_in_attempt_key_at')

    op.drop_table('sign_in_attempt')
    op.drop_table('search_doc')
    if op.get_bind().dialect.name != "sqlite":
        op.execute("DROP FUNCTION search_doc_changed()")
    op.drop_table('search_state')
    with op.batch_alter_table('room_fact', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_room_fact_fact_id'))

    op.drop_table('room_fact')
    op.drop_table('room')
    with op.batch_alter_table('prototype_idea', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_prototype_idea_idea_id'))

    op.drop_table('prototype_idea')
    op.drop_table('order_counter')
    op.drop_table('idempotency')
    with op.batch_alter_table('idea_tag', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_idea_tag_idea_id'))

    op.drop_table('idea_tag')
    with op.batch_alter_table('idea_picture', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_idea_picture_file_id'))

    op.drop_table('idea_picture')
    with op.batch_alter_table('idea_gram', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_idea_gram_idea_id'))

    op.drop_table('idea_gram')
    with op.batch_alter_table('idea_follow', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_idea_follow_user_id'))

    op.drop_table('idea_follow')
    op.drop_table('idea_facet')
    op.drop_table('home_visit')
    op.drop_table('fact_subject')
    with op.batch_alter_table('fact', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_fact_type'))

    op.drop_table('fact')
    op.drop_table('company')
    op.drop_table('board')
