"""How long an import of ten thousand ideas with a hundred thousand comments takes: `python -m bench.importing [IDEAS [COMMENTS]]`.

On the database of DATABASE_URL, which has to be empty; without one on a new SQLite file. The files are the same each time.
"""

import csv
import os
import random
import sys
import tempfile
import time
from pathlib import Path

from portal.app import create_app
from portal.config import Settings
from portal.exchange import actions, mapping
from portal.exchange.reading import Problems
from portal.exchange.tables.table import Table
from portal.kernel.policy import Actor
from portal.migrations import upgrade

WORDS = "lamp light oak table folding chair night brass hinge desk quiet warm reading garden steel wall cable glass small wide".split()


def write(folder: Path, ideas: int, comments: int) -> None:
    dice = random.Random(7)

    def said(most: int) -> str:
        return " ".join(dice.choice(WORDS) for _ in range(dice.randint(4, most)))

    with (folder / "ideas").open("w", newline="") as out:
        sheet = csv.writer(out)
        sheet.writerow(["id", "title", "text", "status", "tags", "votes", "author", "created_at"])
        for one in range(ideas):
            sheet.writerow([one, f"{said(8)} {one}", said(80), "open", dice.choice(WORDS), dice.randint(0, 900), f"Person {one % 900}",
                            f"2024-{one % 12 + 1:02}-{one % 28 + 1:02}T10:00:00Z"])
    with (folder / "comments").open("w", newline="") as out:
        sheet = csv.writer(out)
        sheet.writerow(["id", "post_id", "parent_id", "author", "created_at", "text"])
        for one in range(comments):
            parent = one - ideas if one >= ideas and dice.random() < 0.5 else ""
            sheet.writerow([one, one % ideas, parent, f"Person {one % 900}", f"2025-{one % 12 + 1:02}-{one % 28 + 1:02}T10:00:00Z", said(40)])


def main(ideas: int, comments: int) -> None:
    with tempfile.TemporaryDirectory() as bench:
        folder = Path(bench)
        write(folder, ideas, comments)
        url = os.environ.get("DATABASE_URL") or f"sqlite:///{folder / 'bench.db'}"
        app = create_app(Settings(home=folder, database_url=url, secret_key="only-for-a-bench-" * 3))
        upgrade(app.database)
        one, other = (Table(folder / name, name, Problems()) for name in ("ideas", "comments"))
        begun = time.monotonic()
        look, more = one.look(), other.look()
        chosen = mapping.propose(look.columns, more.columns, look.words)
        report = actions.import_mapped(app.database, Actor.system(), one, other, chosen, system="bench", board="Bench")
        took = time.monotonic() - begun
        assert report.run_id, report.problems.kept[:3]
        print(f"{app.database.engine.dialect.name}: {ideas:,} ideas and {comments:,} comments in {took:.1f} s, "
              f"{(ideas + comments) / took:,.0f} rows a second")
        app.database.engine.dispose()


if __name__ == "__main__":
    main(*(int(one) for one in (*sys.argv[1:3], *("10000", "100000")[len(sys.argv) - 1:])))
