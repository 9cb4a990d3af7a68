"""Stylesheets that stand one after the other in a page's head travel as one: each request costs a phone a way and some work.

They stay files of their own, joined as they are written and in their order; the joined one has its address from their names:
css/~base+layout.css, below the same folder, so that what they name beside themselves is found.
"""

import re
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

from markupsafe import Markup

from portal.web.handout.packing import Packed, packed

JOINED = re.compile(r"css/~([a-z0-9-]+(?:\+[a-z0-9-]+)*)\.css\Z")
LINK = re.compile(r'<link rel="stylesheet" href="/static/css/([a-z0-9-]+)\.css[^"]*">')
RUN = re.compile(rf"{LINK.pattern}(?:\s*{LINK.pattern})+")
MOST = 40  # sheets in one


def joiner(folder: Path) -> Callable[[str], Markup]:
    """What puts the links of a head together: each run of links to sheets of ours becomes one link."""
    @lru_cache(maxsize=1000)
    def together(head: str) -> Markup:
        return Markup(RUN.sub(lambda run: _link(folder, run[0]), head))  # noqa: S704 - the template's own head

    return together


def names(path: str) -> list[str]:
    """The paths of the sheets that a joined path names; none for any other path."""
    found = JOINED.match(path)
    return [f"css/{name}.css" for name in found[1].split("+")][:MOST] if found else []


def joined(folder: Path, path: str) -> Packed | None:
    """The sheets of a joined path as one; None for another path, or when one of them is not there."""
    files = [folder / one for one in names(path)]
    if not files or not all(file.is_file() for file in files):
        return None
    return _join(tuple(files), tuple(file.stat().st_mtime_ns for file in files))


def _link(folder: Path, run: str) -> str:
    path = f"css/~{'+'.join(dict.fromkeys(LINK.findall(run)))}.css"
    made = joined(folder, path)
    return f'<link rel="stylesheet" href="/static/{path}?v={made.sign}">' if made else run


@lru_cache(maxsize=100)
def _join(files: tuple[Path, ...], _changed: tuple[int, ...]) -> Packed:
    return packed(b"\n".join(file.read_bytes() for file in files))
