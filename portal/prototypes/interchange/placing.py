"""On which asset of a version an annotation lies, and where on it: what cannot be placed says why."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import unquote, urlsplit

from portal.kernel.errors import Invalid
from portal.kernel.text import _
from portal.prototypes.interchange.notes import Note
from portal.prototypes.models import Asset
from portal.prototypes.queries import AssetView, VersionView
from portal.prototypes.spots import read_on

_OURS = re.compile(r"/files/([0-9a-z]{13})(?:/|$)")
_VERSION = re.compile(r"/versions/[0-9a-z]{13}$")
_PAGE = re.compile(r"page=(\d{1,5})")
_LONG = re.compile(r"(\d+\.\d{7})\d+")
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True)
class Placed:
    """The columns of a thread that say where it lies; `remark` where something of the place was left out."""

    columns: dict[str, Any]
    remark: str = ""


class Unplaced(Exception):
    """Why there is no place for it; for the report alone."""


def place(note: Note, version: VersionView, usual: str | None) -> Placed:
    """Where a note goes. `usual` is the asset for what names none of this version. Raises Unplaced."""
    found = _asset(note, version, usual)
    if found is None:
        if note.selectors and not _VERSION.search(note.source):
            raise Unplaced(_("Its picture is not in this version: %(source)s", source=(note.source or "?")[:120]))
        if note.source and not _VERSION.search(note.source):
            raise Unplaced(_("What it is about is not in this version: %(source)s", source=note.source[:120]))
        return Placed({"asset_id": None, "shape": "whole"})
    if not note.selectors:
        return Placed({"asset_id": found.asset.id, "shape": "whole"})
    return _spot(note, found.asset)


def _asset(note: Note, version: VersionView, usual: str | None) -> AssetView | None:
    """By our own address, by its bytes, by its title or the name of its file; pages of one document by their number."""
    matching = _matching(note, version.assets)
    if not matching and not _VERSION.search(note.source):
        matching = [one for one in version.assets if one.asset.id == usual]
        if not matching and not note.source and note.selectors and len(version.assets) == 1:
            matching = version.assets
    page = next((int(one) for one in _pages(note.selectors)), None)
    if page is not None and any(one.asset.page for one in matching):
        matching = [one for one in matching if one.asset.page == page]
    return matching[0] if matching else None


def _matching(note: Note, assets: Sequence[AssetView]) -> list[AssetView]:
    ours = _OURS.search(urlsplit(note.source).path) if note.source else None
    path = unquote(urlsplit(note.source).path) if note.source else ""
    names = {_bare(one) for one in (*note.names, PurePosixPath(path).name) if one}
    ways = (
        [one for one in assets if ours and one.file.id == ours[1]],
        [one for one in assets if note.sha256 and note.sha256 in (one.asset.sha256, one.file.sha256)],
        [one for one in assets if names & {_bare(one.asset.title), _bare(one.file.name)} - {""}],
    )
    return next((way for way in ways if way), [])


def _bare(name: str) -> str:
    """A name as it is compared: without its ending and without capitals."""
    name = name.strip().casefold()
    stem, _dot, ending = name.rpartition(".")
    return stem if stem and len(ending) <= 5 else name


def _pages(selectors: Sequence[Any]) -> Iterator[str]:
    for one in selectors:
        if isinstance(one, dict) and (found := _PAGE.fullmatch(str(one.get("value", "")))):
            yield found[1]


def _spot(note: Note, asset: Asset) -> Placed:
    """The first selector that we understand."""
    whys = []
    for one in note.selectors:
        try:
            return _read(one, asset)
        except Invalid as wrong:
            whys += [says for some in wrong.errors.values() for says in some]
    raise Unplaced(whys[0] if whys else _("This is not an annotation."))


def _read(selector: Any, asset: Asset) -> Placed:
    """A selector whole; else what refines it, where the outer one is the page; else the outer one alone."""
    if not isinstance(selector, dict):
        raise Invalid({"selector": [_("This is not an annotation.")]})
    selector = _mended(selector)
    try:
        return _kept(selector, asset)
    except Invalid:
        if "refinedBy" not in selector and "ellipse" not in str(selector.get("value")):
            raise
    if "refinedBy" not in selector:
        return Placed(_kept(_boxed(selector), asset).columns, _("An ellipse, taken as the box around it."))
    outer = {name: one for name, one in selector.items() if name != "refinedBy"}
    if _PAGE.fullmatch(str(outer.get("value", ""))):
        return _read(selector["refinedBy"], asset)
    return Placed(_kept(outer, asset).columns, _("Taken coarser: what refines the place could not be read."))


def _kept(selector: dict[str, Any], asset: Asset) -> Placed:
    spot, kept = read_on(asset, selector)
    return Placed({"asset_id": asset.id, "shape": spot.shape, "selector": kept, **spot.columns()})


def _mended(selector: dict[str, Any]) -> dict[str, Any]:
    """Numbers as long as a program's own floats are cut, line breaks and doubled spaces in a drawing go."""
    made = {name: one for name, one in selector.items() if name in ("type", "value", "conformsTo", "refinedBy")}
    made |= {} if selector.get("type") in ("FragmentSelector", "SvgSelector") else selector
    if isinstance(made.get("value"), str):
        value = _LONG.sub(r"\1", made["value"])
        if made.get("type") == "SvgSelector":
            value = re.sub(r" ?(<|/?>) ?", r"\1", _SPACE.sub(" ", value)).strip()
        made["value"] = value
    return made


def _boxed(selector: dict[str, Any]) -> dict[str, Any]:
    """The box around an ellipse."""
    numbers = dict(re.findall(r'\b(cx|cy|rx|ry)="(\d{1,6}(?:\.\d{1,7})?)"', str(selector["value"])))
    if len(numbers) != 4:
        raise Invalid({"selector": [_("This is not an annotation.")]})
    cx, cy, rx, ry = (float(numbers[name]) for name in ("cx", "cy", "rx", "ry"))
    return {"type": "FragmentSelector", "value": f"xywh=pixel:{cx - rx:.6f},{cy - ry:.6f},{2 * rx:.6f},{2 * ry:.6f}"}
