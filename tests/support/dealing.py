"""How the tests are dealt out to the workers: file by file, and whatever walks the small world by database.

To build that world takes longer than most files: it is built once for each database, not by each worker for each of its files.
"""

from xdist.scheduler import LoadFileScheduling

from tests.support.databases import BACKENDS

IN_THE_WORLD = ("tests/test_permissions.py", "tests/test_leaks.py", "tests/test_headers.py", "tests/test_api.py",
                "tests/ideas/moderating/test_leaks.py", "tests/web/test_handout.py")


class Dealing(LoadFileScheduling):
    """Deals a file to one worker; the files of IN_THE_WORLD go together, those on SQLite to one, on PostgreSQL to one."""

    def _split_scope(self, nodeid: str) -> str:
        file: str = super()._split_scope(nodeid)
        if file in IN_THE_WORLD:
            return next((f"the world on {one}" for one in BACKENDS if f"[{one}" in nodeid), file)
        return file
