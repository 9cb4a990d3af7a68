"""Pairs of neighbouring words are words of their own in PostgreSQL's index, so that a phrase is looked up and not read for."""

from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

# Words of the stored texts are parted by spaces. A pair has no place in the text: the words themselves keep theirs. Its sign is a
# letter that no language of ours writes, so that the parser of a query takes a pair for one word, also one of numbers.
PAIRS = """
CREATE FUNCTION search_pairs(words text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT coalesce(array_to_tsvector(array_agg(DISTINCT 'ǀ' || one || 'ǀ' || next)), ''::tsvector)
  FROM (SELECT one, lead(one) OVER (ORDER BY place) AS next
        FROM unnest(string_to_array(words, ' ')) WITH ORDINALITY AS told (one, place)) AS pairs
  WHERE length(one) + length(next) BETWEEN 2 AND 400
$$"""
PLAIN = "setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', body), 'B')"


def upgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute(PAIRS)
        _made_anew(f"{PLAIN} || search_pairs(title) || search_pairs(body)")


def downgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        _made_anew(PLAIN)
        op.execute("DROP FUNCTION search_pairs(text)")


def _made_anew(of: str) -> None:
    op.execute("ALTER TABLE search_doc DROP COLUMN vector")  # and its index with it
    op.execute(f"ALTER TABLE search_doc ADD COLUMN vector tsvector GENERATED ALWAYS AS ({of}) STORED")
    op.execute("CREATE INDEX ix_search_doc_vector ON search_doc USING gin (vector)")
    op.execute("ALTER TABLE search_doc ALTER COLUMN vector SET STATISTICS 1000")
    op.execute("ANALYZE search_doc")
