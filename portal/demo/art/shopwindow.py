"""`python -m portal.demo.art.shopwindow FOLDER` draws what the page for signed-out people shows, small, as WebP."""

import sys
from pathlib import Path

from PIL import Image

from . import PICTURES

# Name on the page: the picture it is cut from, the part that is kept (left, top, right, bottom, in shares), its width.
WINDOW: dict[str, tuple[str, tuple[float, float, float, float], int]] = {
    "lamp": ("halden-v3-front.jpg", (0.0, 0.0, 1.0, 1.0), 1440),
    "sketch": ("idea-clamp.jpg", (0.0, 0.0, 1.0, 1.0), 720),
    "drawing": ("halden-v1-front.jpg", (0.0, 0.0, 1.0, 1.0), 960),
    "joint": ("halden-v2-joint.jpg", (0.06, 0.0, 0.95, 1.0), 720),
    "making": ("stage-joining.jpg", (0.0, 0.0, 1.0, 1.0), 720),
    "parcel": ("stage-parcel.jpg", (0.0, 0.0, 1.0, 1.0), 720),
}


def draw_window(folder: Path) -> list[Path]:
    """Draws every picture of the page into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    return [_draw(folder / f"{name}.webp", *how) for name, how in WINDOW.items()]


def _draw(target: Path, source: str, part: tuple[float, float, float, float], width: int) -> Path:
    whole = PICTURES[source]()
    left, top, right, bottom = part
    cut = whole.crop((int(left * whole.width), int(top * whole.height), int(right * whole.width), int(bottom * whole.height)))
    small = cut.resize((width, round(cut.height * width / cut.width)), Image.Resampling.LANCZOS)
    small.convert("RGB").save(target, "WEBP", quality=78, method=6)
    return target


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("Say where to: python -m portal.demo.art.shopwindow FOLDER")
    sys.stdout.writelines(f"{path.name}\n" for path in draw_window(Path(sys.argv[1])))
