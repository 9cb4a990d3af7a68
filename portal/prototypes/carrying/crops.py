"""Before and after: a small part of a picture with its spot, drawn from the rendition everybody who sees it may fetch anyway.

Nothing is cut out and kept: an SVG shows the part of the whole picture, so no copy outlives what it was taken from.
"""

from dataclasses import dataclass
from typing import Any

from portal.prototypes.models import Asset
from portal.storage.models import StoredFile

HALF = 0.09  # of the picture's width at least, on each side of the spot
SHOWN = "w1600.webp"


@dataclass(frozen=True)
class Crop:
    """A part of a picture: the file, its size in pixels, the part (left, top, width, height) and the spot in it."""

    file_id: str
    asset_id: str
    title: str
    kind: str
    wide: int = 0
    high: int = 0
    part: tuple[float, float, float, float] = (0, 0, 1, 1)
    box: tuple[float, float, float, float] = (0, 0, 0, 0)

    @property
    def view(self) -> str:
        return " ".join(f"{one:.1f}" for one in self.part)


def crop(asset: Asset, file: StoredFile, spot: Any) -> Crop:
    """What lies about a spot; of a model or a video only its name."""
    shown = file.renditions.get(SHOWN)
    if shown is None or "width" not in shown:
        return Crop(file.id, asset.id, asset.title, asset.kind)
    wide, high = int(shown["width"]), int(shown["height"])
    if spot.x is None:
        return Crop(file.id, asset.id, asset.title, asset.kind, wide, high, (0, 0, wide, high))
    box = spot.x * wide, spot.y * high, (spot.w or 0) * wide, (spot.h or 0) * high
    half = max(HALF * wide, 0.75 * box[2], 0.75 * box[3])
    left, top = box[0] + box[2] / 2 - half, box[1] + box[3] / 2 - half
    left, top = min(max(0.0, left), max(0.0, wide - 2 * half)), min(max(0.0, top), max(0.0, high - 2 * half))
    return Crop(file.id, asset.id, asset.title, asset.kind, wide, high, (left, top, 2 * half, 2 * half), box)
