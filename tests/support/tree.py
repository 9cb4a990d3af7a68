"""The files of the house, as git sees them: what is ignored or vendored is nobody's prose."""

import ast
import re
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOREIGN = ("portal/static/vendor/", "tests/data/", "docs/pictures/")


@cache
def files(*endings: str, under: str = "") -> tuple[Path, ...]:
    """Our own files with one of these endings, sorted; all of them when none is named."""
    listed = subprocess.run(["git", "-C", str(ROOT), "ls-files", "-co", "--exclude-standard"],
                            capture_output=True, text=True, check=False)
    if listed.returncode == 0:
        names = listed.stdout.splitlines()
    else:  # an unpacked archive without its history
        names = [str(p.relative_to(ROOT)) for p in ROOT.rglob("*")
                 if p.is_file() and not {".venv", "var", "node_modules"} & set(p.relative_to(ROOT).parts)]
    return tuple(sorted(ROOT / name for name in set(names)
                        if name.startswith(under) and not name.startswith(FOREIGN) and (ROOT / name).is_file()
                        and (not endings or name.endswith(endings))))


def name(path: Path) -> str:
    """The path as a reader of the repository writes it."""
    return path.relative_to(ROOT).as_posix()


@cache
def text(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace")


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(text(path), str(path))


def imports(path: Path) -> list[tuple[int, str]]:
    """Every module a file imports, with the line; `from a import b` counts as a and as a.b."""
    found = []
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Import):
            found += [(node.lineno, alias.name) for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.append((node.lineno, node.module))
            found += [(node.lineno, f"{node.module}.{alias.name}") for alias in node.names]
    return found


def lines_with(pattern: str, paths: tuple[Path, ...]) -> list[str]:
    """`file:line: text` for each line that holds the pattern (a regular expression)."""
    asked = re.compile(pattern)
    return [f"{name(path)}:{number}: {line.strip()[:100]}" for path in paths
            for number, line in enumerate(text(path).splitlines(), 1) if asked.search(line)]
