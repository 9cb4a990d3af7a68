"""Pictures for paper: a picture with all its pins, and the piece around one pin. Pillow is read when the first is drawn."""

import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from portal.prototypes.views import ThreadView
from portal.web.paper import BOLD_FONT

MOST_PIXELS = 1600
FAR, CLOSE = 1 / 46, 1 / 19  # the radius of a pin: small on the whole picture, and as large in print on a piece of it
INK = {"feedback": "#2e3aa8", "idea": "#682d7a", "question": "#1c5574", "urgent": "#982217"}
SOLVED, PAPER = "#1c6137", "#fffcf5"
Size = tuple[int, int]
Drawn = tuple[io.BytesIO, Size]
_POINT = re.compile(r"(\d+(?:\.\d+)?),(\d+(?:\.\d+)?)")
_FRAME = re.compile(r'viewBox="0 0 (\d+(?:\.\d+)?) (\d+(?:\.\d+)?)"')


@dataclass(frozen=True)
class Mark:
    """A pin as it is drawn: its sign and colour, the spot or the box around it in fractions, an outline where it has one."""

    sign: str
    ink: str
    box: tuple[float, float, float, float]
    points: tuple[tuple[float, float], ...] = ()
    closed: bool = True


def mark_of(thread: ThreadView) -> Mark | None:
    """The mark of a thread; none for what has no place on a picture."""
    if thread.x is None or thread.y is None:
        return None
    points, closed = _outline(thread) if thread.shape in ("polygon", "path") else ((), True)
    ink = SOLVED if thread.status == "resolved" else INK[thread.label]
    return Mark(thread.sign, ink, (thread.x, thread.y, thread.w or 0.0, thread.h or 0.0), points, closed)


def _outline(thread: ThreadView) -> tuple[tuple[tuple[float, float], ...], bool]:
    """The corners of a drawing in our own writing, in fractions."""
    value = str((thread.selector or {}).get("value", ""))
    frame = _FRAME.search(value)
    if frame is None:
        return (), True
    wide, high = float(frame[1]), float(frame[2])
    return tuple((float(x) / wide, float(y) / high) for x, y in _POINT.findall(value)), "<polygon" in value


class Sheet:
    """One picture, made small enough for paper."""

    def __init__(self, path: Path) -> None:
        from PIL import Image

        with Image.open(path) as opened:
            opened.draft("RGB", (MOST_PIXELS * 2, MOST_PIXELS * 2))
            image = opened.convert("RGBA")
        image.thumbnail((MOST_PIXELS, MOST_PIXELS))
        ground = Image.new("RGBA", image.size, "white")
        self.image: Any = Image.alpha_composite(ground, image).convert("RGB")

    def overview(self, marks: Sequence[Mark]) -> Drawn:
        """The whole picture with all pins."""
        drawn = self.image.copy()
        for one in marks:
            _draw(drawn, one, (0, 0), drawn.size, FAR)
        return _packed(drawn)

    def around(self, mark: Mark) -> Drawn:
        """The piece around a pin, at least a third of the picture, four to three."""
        wide, high = self.image.size
        x, y, w, h = mark.box
        across = min(float(wide), max(wide * .34, w * wide * 1.5, h * high * 1.5 * 4 / 3, 60.0))
        down = min(float(high), across * 3 / 4)
        left = min(max((x + w / 2) * wide - across / 2, 0), wide - across)
        top = min(max((y + h / 2) * high - down / 2, 0), high - down)
        grown = 720 / across
        size = (720, max(1, round(down * grown)))
        piece = self.image.resize(size, box=(left, top, left + across, top + down))
        _draw(piece, mark, (left * grown, top * grown), (wide * grown, high * grown), CLOSE)
        return _packed(piece)


def _draw(image: Any, mark: Mark, off: tuple[float, float], whole: tuple[float, float], share: float) -> None:
    """Draws a mark on a picture that shows, from `off`, a part of one that is `whole` large; `share` of it is the pin."""
    from PIL import ImageDraw, ImageFont

    pen = ImageDraw.Draw(image, "RGBA")
    line = max(2, round(max(image.size) * share / 5))
    x, y, w, h = mark.box

    def at(across: float, down: float) -> tuple[float, float]:
        return across * whole[0] - off[0], down * whole[1] - off[1]

    (left, top), (right, bottom) = at(x, y), at(x + w, y + h)
    points = [at(*one) for one in mark.points]
    if points and mark.closed and len(points) > 2:
        pen.polygon(points, fill=mark.ink + "2b", outline=mark.ink, width=line)
    elif len(points) > 1:
        pen.line(points, fill=mark.ink, width=line, joint="curve")
    elif w or h:
        pen.rectangle((left, top, right, bottom), fill=mark.ink + "2b", outline=mark.ink, width=line)
    radius = max(11.0, max(image.size) * share)
    middle = (min(max(left, radius), image.size[0] - radius), min(max(top, radius), image.size[1] - radius))
    pen.circle(middle, radius + line / 2, fill=PAPER)
    pen.circle(middle, radius, fill=mark.ink)
    font = ImageFont.truetype(BOLD_FONT, radius * (1.15 if len(mark.sign) < 3 else .85))
    pen.text(middle, mark.sign, fill=PAPER, font=font, anchor="mm")


def _packed(image: Any) -> Drawn:
    made = io.BytesIO()
    image.save(made, "JPEG", quality=84, optimize=True)
    made.seek(0)
    return made, image.size
