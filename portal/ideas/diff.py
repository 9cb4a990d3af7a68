"""What changed between two revisions, in a form one enjoys reading: prose by words, specification rows with their units,
pictures that came and went.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from difflib import SequenceMatcher
from typing import Any

from portal.ideas.models import IdeaRevision

_TOKEN = re.compile(r"\n+|[^\s]+[ \t]*|[ \t]+")
_NUMBER = re.compile(r"[-+−]?\d{1,12}(?:[.,]\d{1,6})?")
# Units that can be compared: the quantity, and how many of its smallest unit one is.
UNITS: dict[str, tuple[str, Decimal]] = {
    "mm": ("length", Decimal(1)), "cm": ("length", Decimal(10)), "dm": ("length", Decimal(100)), "m": ("length", Decimal(1000)),
    "мм": ("length", Decimal(1)), "см": ("length", Decimal(10)), "дм": ("length", Decimal(100)), "м": ("length", Decimal(1000)),
    "in": ("length", Decimal("25.4")), "g": ("mass", Decimal(1)), "kg": ("mass", Decimal(1000)), "г": ("mass", Decimal(1)),
    "кг": ("mass", Decimal(1000)), "ml": ("volume", Decimal(1)), "l": ("volume", Decimal(1000)), "мл": ("volume", Decimal(1)),
    "л": ("volume", Decimal(1000)), "s": ("time", Decimal(1)), "min": ("time", Decimal(60)), "h": ("time", Decimal(3600)),
    "w": ("power", Decimal(1)), "kw": ("power", Decimal(1000)), "вт": ("power", Decimal(1)), "квт": ("power", Decimal(1000)),
}


@dataclass(frozen=True)
class Piece:
    """A stretch of prose: kept, added or removed."""

    kind: str
    text: str


@dataclass(frozen=True)
class RowChange:
    """A row of the specification: kept, added, removed or changed; `delta` is the difference in the new unit."""

    kind: str
    name: str
    before: dict[str, str] | None
    after: dict[str, str] | None
    delta: str = ""


@dataclass(frozen=True)
class Difference:
    """Everything that differs between two revisions."""

    title: list[Piece]
    text: list[Piece]
    rows: list[RowChange]
    pictures: list[tuple[str, str]]
    tags: list[Piece]

    @property
    def changes(self) -> list[str]:
        """The parts that differ at all."""
        parts = {"title": self.title, "text": self.text, "tags": self.tags, "spec": self.rows}
        found = [name for name, pieces in parts.items() if any(one.kind != "kept" for one in pieces)]  # type: ignore[attr-defined]
        return found + (["pictures"] if any(kind != "kept" for kind, _file in self.pictures) else [])


def prose(before: str, after: str) -> list[Piece]:
    """Two texts by words."""
    old, new = _TOKEN.findall(before), _TOKEN.findall(after)
    pieces: list[Piece] = []
    matcher = SequenceMatcher(None, [one.rstrip(" \t") for one in old], [one.rstrip(" \t") for one in new], autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            pieces.append(Piece("kept", "".join(new[c:d])))
            continue
        for kind, text in (("removed", "".join(old[a:b])), ("added", "".join(new[c:d]))):
            if text:
                pieces.append(Piece(kind, text))
    return pieces


def spec(before: Sequence[dict[str, str]], after: Sequence[dict[str, str]]) -> list[RowChange]:
    """Two specifications by the names of their rows, in the order of the new one; what is gone comes last."""
    old = {row["name"].casefold(): row for row in before}
    changes = []
    for row in after:
        was = old.pop(row["name"].casefold(), None)
        if was is None:
            changes.append(RowChange("added", row["name"], None, row))
        elif was == row:
            changes.append(RowChange("kept", row["name"], was, row))
        else:
            changes.append(RowChange("changed", row["name"], was, row, delta(was, row)))
    return changes + [RowChange("removed", row["name"], row, None) for row in old.values()]


def delta(was: dict[str, str], row: dict[str, str]) -> str:
    """The difference of two values in the new unit: "+30 mm"; "=" for the same said otherwise; "" when it cannot be told."""
    a, b = _quantity(was), _quantity(row)
    if a is None or b is None or a[0] != b[0]:
        return ""
    steps = (b[1] - a[1]) / b[2]
    if steps == 0:
        return "=" if was["value"] != row["value"] or was["unit"] != row["unit"] else ""
    number = f"{abs(steps.quantize(Decimal('0.001'))).normalize():f}"
    return f"{'+' if steps > 0 else '−'}{number} {row['unit']}".strip()


def _quantity(row: dict[str, str]) -> tuple[str, Decimal, Decimal] | None:
    """(what is measured, how much in the smallest unit, the unit's size); an unknown unit is its own measure."""
    text = row["value"].strip()
    if not _NUMBER.fullmatch(text):
        return None
    number = Decimal(text.replace("−", "-").replace(",", "."))
    kind, size = UNITS.get(row["unit"].strip().casefold(), (row["unit"].strip().casefold(), Decimal(1)))
    return kind, number * size, size


def pictures(before: Sequence[str], after: Sequence[str]) -> list[tuple[str, str]]:
    """Each picture with kept, added or removed."""
    return ([("kept" if one in before else "added", one) for one in after]
            + [("removed", one) for one in before if one not in after])


def difference(before: IdeaRevision | Any, after: IdeaRevision | Any) -> Difference:
    """Everything between two revisions."""
    tags = [Piece("kept" if tag in before.tags else "added", tag) for tag in after.tags]
    tags += [Piece("removed", tag) for tag in before.tags if tag not in after.tags]
    return Difference(prose(before.title, after.title), prose(before.text, after.text), spec(before.spec, after.spec),
                      pictures(before.pictures, after.pictures), tags)
