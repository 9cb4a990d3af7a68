"""Documents: each page is prepared like a picture of its own, in a folder beside the document's. Runs in the child.

The document itself keeps the first page small, to show it in a list.
"""

import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from portal.storage.beside import pages_beside
from portal.storage.renditions import PAGE_SIZES, write_all
from portal.storage.verdicts import Limits, Refused

if TYPE_CHECKING:
    from PIL.Image import Image

COVER = "w320.webp"


def write_pages(out: Path, limits: Limits, count: int, draw: Callable[[int], "Image"]) -> dict[str, Any]:
    """Write `count` pages that `draw` makes by their numbers from 1, and tell what was made."""
    if not count:
        raise Refused("broken")
    if count > limits.max_pages:
        raise Refused("too_many_pages")
    pages = [_page(pages_beside(out) / f"{number:03d}", number, draw(number)) for number in range(1, count + 1)]
    _tell_apart(pages)
    shutil.copyfile(pages_beside(out) / "001" / COVER, out / COVER)
    first = pages[0]
    return {"kind": "document", "width": first["width"], "height": first["height"], "colour": first["colour"],
            "placeholder": first["placeholder"], "renditions": {COVER: first["renditions"][COVER]}, "pages": pages}


def _page(folder: Path, number: int, image: "Image") -> dict[str, Any]:
    folder.mkdir(parents=True)
    made = write_all(image, folder, PAGE_SIZES)
    made |= {"kind": "image", "page": number, "width": image.width, "height": image.height}
    size = sum(path.stat().st_size for path in folder.iterdir())
    return made | {"media_type": made["renditions"]["master"]["type"], "bytes": size, "sha256": _hash(folder)}


def _tell_apart(pages: list[dict[str, Any]]) -> None:
    """Two pages that look the same, such as empty ones, stay two: the later one's hash takes its number in."""
    known: set[str] = set()
    for page in pages:
        if page["sha256"] in known:
            page["sha256"] = hashlib.sha256(f"{page['sha256']}/{page['page']}".encode()).hexdigest()
        known.add(page["sha256"])


def _hash(folder: Path) -> str:
    """SHA-256 of the page as it is shown: the same page of a later document is known again."""
    return hashlib.sha256(next(folder.glob("master.*")).read_bytes()).hexdigest()
