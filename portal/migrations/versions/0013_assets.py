"""How much each prototype holds, and whether it keeps originals."""

import sqlalchemy as sa
from alembic import op

from portal.kernel import columns

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('prototype_shelf',
    sa.Column('prototype_id', columns.Id(), nullable=False),
    sa.Column('keep_originals', sa.Boolean(), server_default=sa.text('false'), nullable=False),
    sa.Column('files', sa.Integer(), server_default=sa.text('0'), nullable=False),
    sa.Column('bytes', sa.BigInteger(), server_default=sa.text('0'), nullable=False),
    sa.CheckConstraint('files >= 0 AND bytes >= 0', name=op.f('ck_prototype_shelf_counters')),
    sa.ForeignKeyConstraint(['prototype_id'], ['prototype.id'], name=op.f('fk_prototype_shelf_prototype_id')),
    sa.PrimaryKeyConstraint('prototype_id', name=op.f('pk_prototype_shelf'))
    )
    op.execute("INSERT INTO prototype_shelf (prototype_id, keep_originals, files, bytes) SELECT v.prototype_id, false, COUNT(*), "
               "COALESCE(SUM(f.bytes), 0) FROM prototype_asset a JOIN prototype_version v ON v.id = a.version_id "
               "JOIN stored_file f ON f.id = a.file_id GROUP BY v.prototype_id")


def downgrade() -> None:
    op.drop_table("prototype_shelf")
