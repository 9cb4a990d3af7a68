"""What changed between two revisions, in a form one enjoys reading: prose by words, specification rows with their units,
pictures that came, went or moved, and their captions.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

from portal.ideas import units
from portal.ideas.models import IdeaRevision

_TOKEN = re.compile(r"\n+|[^\s]+[ \t]*|[ \t]+")


@dataclass(frozen=True)
class Piece:
    """A stretch of prose: kept, added or removed."""

    kind: str
    text: str


@dataclass(frozen=True)
class RowChange:
    """A row of the specification: kept, added, removed or changed; `delta` is the difference in the new unit, `was_called`
    the former name of one that was given another.
    """

    kind: str
    name: str
    before: dict[str, str] | None
    after: dict[str, str] | None
    delta: str = ""
    was_called: str = ""


@dataclass(frozen=True)
class PictureChange:
    """A picture: kept, added, removed or moved to another place, with what its caption said and says."""

    kind: str
    file_id: str
    caption: list[Piece]
    place: int = 0
    was_at: int = 0


@dataclass(frozen=True)
class Difference:
    """Everything that differs between two revisions."""

    title: list[Piece]
    text: list[Piece]
    rows: list[RowChange]
    pictures: list[PictureChange]
    tags: list[Piece]

    @property
    def changes(self) -> list[str]:
        """The parts that differ at all."""
        parts = {"title": self.title, "text": self.text, "tags": self.tags, "spec": self.rows}
        found = [name for name, pieces in parts.items() if any(one.kind != "kept" for one in pieces)]  # type: ignore[attr-defined]
        captions = any(piece.kind != "kept" for one in self.pictures if one.kind in ("kept", "moved") for piece in one.caption)
        return (found + (["pictures"] if any(one.kind != "kept" for one in self.pictures) else [])
                + (["captions"] if captions else []))


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


def row(before: dict[str, str] | None, after: dict[str, str] | None) -> list[RowChange]:
    """One row that is added, removed or changed, perhaps also in its name."""
    if before is None or after is None:
        return spec([before] if before else [], [after] if after else [])
    renamed = before["name"] if before["name"] != after["name"] else ""
    return [RowChange("changed", after["name"], before, after, delta(before, after), renamed)]


def delta(was: dict[str, str], now: dict[str, str]) -> str:
    """The difference of two values in the new unit: "+30 mm"; "=" for the same said otherwise; "" when it cannot be told."""
    a, b = units.amount_of(was["value"], was["unit"]), units.amount_of(now["value"], now["unit"])
    if a is None or b is None:
        return ""
    told = units.difference(a, b)
    same = was["value"] == now["value"] and was["unit"] == now["unit"]
    return "" if told == "=" and same else told


def words(before: Sequence[str], after: Sequence[str]) -> list[Piece]:
    """Two lists of words, in the order of the new one; what is gone comes last."""
    return ([Piece("kept" if one in before else "added", one) for one in after]
            + [Piece("removed", one) for one in before if one not in after])


def pictures(before: Sequence[str], after: Sequence[str], captions: tuple[dict[str, str], dict[str, str]] = ({}, {}),
             ) -> list[PictureChange]:
    """Each picture with what became of it: in the new order, what is gone last. Only those count as moved that change places
    among the ones both have.
    """
    both_old, both_new = [one for one in before if one in after], [one for one in after if one in before]
    still = SequenceMatcher(None, both_old, both_new, autojunk=False)
    in_place = {both_new[at] for block in still.get_matching_blocks() for at in range(block.b, block.b + block.size)}
    changes = []
    for place, one in enumerate(after, 1):
        kind = "added" if one not in before else "kept" if one in in_place else "moved"
        said = prose(captions[0].get(one, "") if one in before else "", captions[1].get(one, ""))
        changes.append(PictureChange(kind, one, said, place, before.index(one) + 1 if one in before else 0))
    return changes + [PictureChange("removed", one, prose(captions[0].get(one, ""), ""), 0, at)
                      for at, one in enumerate(before, 1) if one not in after]


def difference(before: IdeaRevision | Any, after: IdeaRevision | Any) -> Difference:
    """Everything between two revisions."""
    return Difference(prose(before.title, after.title), prose(before.text, after.text), spec(before.spec, after.spec),
                      pictures(before.pictures, after.pictures, (before.captions, after.captions)),
                      words(before.tags, after.tags))
