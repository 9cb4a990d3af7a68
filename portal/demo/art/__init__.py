"""The pictures of the demo, drawn from code with Pillow alone: `python -m portal.demo.art FOLDER`.

Start at PICTURES: every name and how it is drawn. The same code gives the same bytes each time.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PIL import Image

from . import paper, renders, sheets, sketches, stages
from .glb import write_glb

MODEL = "halden-v3.glb"

PICTURES: dict[str, Callable[[], Image.Image]] = {
    "halden-v1-front.jpg": sheets.front,
    "halden-v1-details.jpg": sheets.details,
    **{name: partial(renders.view, *which) for name, which in renders.VIEWS.items()},
    "halden-v3-colours.jpg": renders.colours,
    **sketches.SKETCHES,
    **stages.STAGES,
}


def draw(name: str, folder: Path) -> str:
    """Draw one picture, or write the 3D file, into the folder."""
    if name == MODEL:
        (folder / name).write_bytes(write_glb())
        return name
    return paper.save(PICTURES[name](), folder, name)


def draw_all(folder: Path) -> list[str]:
    """Draw everything; the names are those the story uses."""
    folder.mkdir(parents=True, exist_ok=True)
    return [draw(name, folder) for name in (*PICTURES, MODEL)]
