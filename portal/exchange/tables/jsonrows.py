"""Rows out of JSON: a list, an object that holds one, or one object in each line; read piece by piece."""

import json
import re
from collections.abc import Iterator
from typing import IO, Any

PIECE = 1 << 18
LONGEST = 4_000_000
HOLDS = re.compile(r'\s*\{\s*"(?:items|ideas|posts|comments|data|results)"\s*:\s*\[')
BETWEEN = re.compile(r"[\s,]*")


class NotJson(ValueError):
    """What stands here cannot be read; `line` tells where."""

    def __init__(self, line: int) -> None:
        super().__init__(f"line {line}")
        self.line = line


class _Reader:
    """A window on the text that moves on as things are read from it."""

    def __init__(self, stream: IO[str]) -> None:
        self.stream, self.window, self.at, self.line, self.ended = stream, "", 0, 1, False
        self.decoder = json.JSONDecoder()
        self.more()

    def more(self) -> bool:
        piece = self.stream.read(max(PIECE, len(self.window) - self.at))
        self.ended = not piece
        self.window, self.at = self.window[self.at:] + piece, 0
        return bool(piece)

    def skip(self, pattern: re.Pattern[str]) -> bool:
        """Moves on behind what the pattern finds here; whether it found anything."""
        found = pattern.match(self.window, self.at)
        if found is None:
            return False
        self.line += self.window.count("\n", self.at, found.end())
        self.at = found.end()
        return True

    def rest(self) -> str:
        """The next letter that says something; none at the end."""
        while True:
            self.skip(BETWEEN)
            if self.at < len(self.window) or not self.more():
                return self.window[self.at:self.at + 1]

    def value(self) -> Any:
        """The next whole value. Raises NotJson."""
        while True:
            try:
                made, end = self.decoder.raw_decode(self.window, self.at)
            except (json.JSONDecodeError, RecursionError) as wrong:
                if self.ended or len(self.window) - self.at > LONGEST or not self.more():
                    raise NotJson(self.line) from wrong
                continue
            self.line += self.window.count("\n", self.at, end)
            self.at = end
            return made


def objects(stream: IO[str]) -> Iterator[tuple[int, dict[str, Any]]]:
    """Each object with the line it begins in. Raises NotJson."""
    reader = _Reader(stream)
    listed = reader.skip(HOLDS) or reader.skip(re.compile(r"\s*\["))
    while begins := reader.rest():
        if listed and begins == "]":
            return
        line = reader.line
        made = reader.value()
        if not isinstance(made, dict):
            raise NotJson(line)
        yield line, made
    if listed:
        raise NotJson(reader.line)


def flat(made: dict[str, Any], before: str = "") -> dict[str, str]:
    """An object as cells: {"user": {"name": "Ann"}} is the column user.name, a list of words stands in one cell."""
    cells: dict[str, str] = {}
    for name, value in made.items():
        path = f"{before}{name}"
        if isinstance(value, dict) and before.count(".") < 3:
            cells |= flat(value, f"{path}.")
        else:
            cells[path] = _cell(value)
    return cells


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return ", ".join(_cell(one.get("name", "")) if isinstance(one, dict) else _cell(one) for one in value)
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
