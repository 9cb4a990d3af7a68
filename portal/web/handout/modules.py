"""What scripts need: read from the `import` lines of static/js once, so that a page names all of its modules in its head.

A browser learns of a module's imports only when the module is there; on a phone's line each step of that costs a way and back.
"""

import hashlib
import re
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

IMPORTED = re.compile(r"""^(?:import|export)\b[^;"']*?["'](\.{1,2}/[\w./-]+\.js)["']""", re.M)
FIRST = re.compile(r'\sdata-first="([^"]+)"')
MOUNTED = re.compile(r'\sdata-mount="([^"]+)"')
LIVE = re.compile(r"\sdata-room[\s=>]")
MARK = "~"  # no file's name begins with it


class Needed(NamedTuple):
    """Paths of modules: those a page waits for, and those that come when what the page is there for stands."""

    first: list[str]
    soon: list[str]


class Modules:
    """The modules of a folder of static files. Their addresses carry one sign of all of them, which they hand on to each other:
    an import is relative to the address of whoever imports.
    """

    def __init__(self, static: Path) -> None:
        self.static = static
        self._closures: dict[str, tuple[str, ...]] = {}

    @cached_property
    def paths(self) -> frozenset[str]:
        """Every module there is: our own, and what they import from elsewhere."""
        own = [f"js/{file.name}" for file in self.static.glob("js/*.js")]
        return frozenset(path for root in own for path in self.closure(root))

    @cached_property
    def sign(self) -> str:
        """Changes when any module changes."""
        told = hashlib.sha256()
        for path in sorted(self.paths):
            told.update(path.encode() + b"\0" + hashlib.sha256((self.static / path).read_bytes()).digest())
        return told.hexdigest()[:12]

    def url(self, path: str) -> str:
        """The address of a module, which may be kept for ever."""
        return f"/static/{MARK}{self.sign}/{path}"

    def named(self, asked: str) -> tuple[str, bool]:
        """The path behind an address below /static/, and whether the module there is of the very sign that was asked for:
        a page from before the last start asks for modules of another.
        """
        if not asked.startswith(MARK):
            return asked, False
        sign, _, path = asked.removeprefix(MARK).partition("/")
        return path, sign == self.sign and path in self.paths

    def needed(self, html: str) -> "Needed":
        """The modules that this page's scripts import when they start; app.js itself is the page's script."""
        first = dict.fromkeys(self._of(["app"], FIRST.findall(html)))
        others = dict.fromkeys(self._of(["everywhere", *(["live"] if LIVE.search(html) else [])], MOUNTED.findall(html)))
        soon = [path for path in others if path not in first]
        first.pop("js/app.js", None)
        return Needed([*first], soon) if FIRST.search(html) else Needed([*first, *soon], [])

    def _of(self, roots: list[str], mounted: list[str]) -> Iterator[str]:
        for name in (*roots, *(name for names in mounted for name in names.split())):
            yield from self.closure(f"js/{name}.js")

    def closure(self, root: str) -> tuple[str, ...]:
        """A module and all it imports when it starts, nearest first; nothing for one that does not exist."""
        if root not in self._closures:
            found = dict.fromkeys([root]) if (self.static / root).is_file() else {}
            for path in (queue := list(found)):
                for one in self._imports(path):
                    if one not in found:
                        found[one] = None
                        queue.append(one)
            self._closures[root] = tuple(found)
        return self._closures[root]

    def _imports(self, path: str) -> Iterator[str]:
        file = self.static / path
        for asked in IMPORTED.findall(file.read_text(encoding="utf-8")) if file.parent.name == "js" else ():
            named = (file.parent / asked).resolve().relative_to(self.static.resolve())
            yield named.as_posix()
