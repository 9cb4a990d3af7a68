"""Pages of documents and videos among what is shown; polygons, lines, surfaces and times among the spots."""

import sqlalchemy as sa
from alembic import op

from portal.migrations.checks import change_check

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

BEFORE = (
    "(shape = 'whole' AND x IS NULL AND y IS NULL AND w IS NULL AND h IS NULL AND selector IS NULL) OR (shape IN ('point', 'rect') "
    "AND asset_id IS NOT NULL AND selector IS NOT NULL AND x >= 0 AND y >= 0 AND w >= 0 AND h >= 0 AND x + w <= 1.000001 "
    "AND y + h <= 1.000001)"
)
AFTER = (
    "shape IN ('whole', 'point', 'rect', 'polygon', 'path', 'surface', 'time') AND (shape = 'whole') = (selector IS"
    " NULL) AND (shape = 'whole' OR asset_id IS NOT NULL) AND (shape NOT IN ('whole', 'surface') OR x IS NULL) AND "
    "((x IS NULL AND y IS NULL AND w IS NULL AND h IS NULL AND shape IN ('whole', 'surface', 'time')) OR (x >= 0 "
    "AND y >= 0 AND w >= 0 AND h >= 0 AND x + w <= 1.000001 AND y + h <= 1.000001)) AND (shape = 'time') = "
    '(start_ms IS NOT NULL) AND (start_ms IS NULL OR start_ms >= 0) AND (end_ms IS NULL OR end_ms > start_ms)'
)
KIND = (
    "kind IN ('image', 'model', 'video') AND (page IS NULL OR (page > 0 AND kind = 'image')) AND (duration_ms IS "
    "NULL OR kind = 'video') AND (mm_per_pixel IS NULL OR (mm_per_pixel > 0 AND kind = 'image'))"
)


def upgrade() -> None:
    op.add_column("prototype_asset", sa.Column("page", sa.Integer(), nullable=True))
    op.add_column("prototype_asset", sa.Column("duration_ms", sa.BigInteger(), nullable=True))
    op.add_column("prototype_asset", sa.Column("fps", sa.Float(precision=53), nullable=True))
    op.add_column("prototype_asset", sa.Column("mm_per_pixel", sa.Float(precision=53), nullable=True))
    op.add_column("thread", sa.Column("start_ms", sa.BigInteger(), nullable=True))
    op.add_column("thread", sa.Column("end_ms", sa.BigInteger(), nullable=True))
    if op.get_bind().dialect.name == "postgresql":  # SQLite does not mind how long a text is
        op.alter_column("thread", "shape", type_=sa.String(length=8))
    change_check("thread", "ck_thread_spot", BEFORE, AFTER)
    change_check("prototype_asset", "ck_prototype_asset_kind", "kind IN ('image', 'model')", KIND)
    change_check("stored_file", "ck_stored_file_kind", "kind IN ('image', 'model')",
                 "kind IN ('image', 'model', 'video', 'document')")


def downgrade() -> None:
    raise NotImplementedError("Polygons and videos have no place in an older version; restore the backup instead.")
