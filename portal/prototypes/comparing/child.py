"""The child process that compares two files: `python -m portal.prototypes.comparing.child`.

Given {"kind": "image" or "model", "before", "after", "out"} (paths of our own renditions and a folder), it writes the picture
of the difference into the folder and gives what it found.
"""

from pathlib import Path
from typing import Any

from PIL import Image

from portal.kernel.beside import serve
from portal.prototypes.comparing.differing import difference
from portal.prototypes.comparing.measuring import measures

PICTURE = "difference.webp"


def compare(order: dict[str, Any]) -> dict[str, Any]:
    """One pair of files."""
    if order["kind"] == "model":
        return {"before": measures(Path(order["before"])), "after": measures(Path(order["after"]))}
    with Image.open(order["before"]) as before, Image.open(order["after"]) as after:
        found, shown = difference(before, after)
    shown.save(Path(order["out"]) / PICTURE, "WEBP", quality=80, method=2)
    return found


if __name__ == "__main__":
    serve(compare, cpu_seconds=50)
