"""A pencil in the hand: strokes that wobble and fade, hatching, washes of colour, dimension lines, lettering."""

import math
from collections.abc import Sequence
from random import Random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from .lettering import letters
from .palette import GRAPHITE, Rgb
from .paper import noise

Point = tuple[float, float]


class Pencil:
    """Draws on one sheet. All measures in pixels of the finished sheet; inside everything is `fine` times larger."""

    def __init__(self, sheet: Image.Image, seed: str, fine: int = 2, weight: float = 1.0) -> None:
        self.sheet, self.fine, self.weight = sheet, fine, weight
        self.dice = Random(seed)
        self.seed = seed
        self.line = Image.new("L", (sheet.width * fine, sheet.height * fine), 0)
        self.draw = ImageDraw.Draw(self.line)

    def stroke(
        self, points: Sequence[Point], width: float = 2.2, dark: int = 205, wobble: float = 1.0, twice: bool = True
    ) -> None:
        """A line through the points, drawn as a hand does: not quite straight, lighter at its ends."""
        path = _smooth(points) if len(points) > 2 else _straight(points)
        for again in range(2 if twice else 1):
            self._once(path, width * (1 - 0.3 * again), dark - 45 * again, wobble * (1 + again))

    def _once(self, path: list[Point], width: float, dark: int, wobble: float) -> None:
        f, dice = self.fine, self.dice
        dx = dy = vx = vy = 0.0
        drawn = []
        for x, y in path:
            vx = vx * 0.9 + dice.uniform(-1, 1) * 0.09 - dx * 0.012
            vy = vy * 0.9 + dice.uniform(-1, 1) * 0.09 - dy * 0.012
            dx, dy = dx + vx * wobble, dy + vy * wobble
            drawn.append(((x + dx) * f, (y + dy) * f))
        count = len(drawn)
        for i in range(count - 1):
            press = 0.72 + 0.28 * math.sin(math.pi * min(1, (i + 1) / count)) + dice.uniform(-0.05, 0.05)
            tone = max(0, min(255, int(dark * press)))
            self.draw.line([drawn[i], drawn[i + 1]], fill=tone, width=max(1, round(width * self.weight * f * press)))

    def straight(self, a: Point, b: Point, width: float = 2.2, dark: int = 205, over: float = 6) -> None:
        """A ruled-by-eye line that overshoots its corners a little."""
        length = math.dist(a, b) or 1
        ux, uy = (b[0] - a[0]) / length * over, (b[1] - a[1]) / length * over
        self.stroke([(a[0] - ux, a[1] - uy), (b[0] + ux, b[1] + uy)], width, dark)

    def shape(self, corners: Sequence[Point], width: float = 2.2, dark: int = 205, over: float = 6) -> None:
        """A closed outline of straight lines."""
        for i, corner in enumerate(corners):
            self.straight(corners[i - 1], corner, width, dark, over)

    def ellipse(
        self,
        at: Point,
        rx: float,
        ry: float,
        width: float = 2.2,
        dark: int = 205,
        part: tuple[float, float] = (0, 1.04),
    ) -> None:
        """A round drawn in one go, its ends passing each other. `part` is from where to where of the full turn."""
        steps = max(12, int((rx + ry) / 5))
        turns = [part[0] + (part[1] - part[0]) * i / steps for i in range(steps + 1)]
        self.stroke(
            [(at[0] + rx * math.cos(2 * math.pi * t), at[1] + ry * math.sin(2 * math.pi * t)) for t in turns],
            width,
            dark,
        )

    def hatch(self, outline: Sequence[Point], gap: float = 9, angle: float = 58, dark: int = 105, width: float = 1.5) -> None:
        """Parallel strokes inside the outline: shade."""
        f = self.fine
        left, top = min(x for x, _ in outline), min(y for _, y in outline)
        right, bottom = max(x for x, _ in outline), max(y for _, y in outline)
        mine = Pencil(Image.new("L", (int(right - left) + 2, int(bottom - top) + 2)), self.seed + str(left), f, self.weight)
        ux, uy = math.cos(math.radians(angle)), -math.sin(math.radians(angle))
        reach, middle = math.hypot(right - left, bottom - top) / 2 + gap, ((right - left) / 2, (bottom - top) / 2)
        for i in range(int(-reach / gap), int(reach / gap) + 1):
            cx, cy = middle[0] - uy * gap * i, middle[1] + ux * gap * i
            mine.stroke([(cx - ux * reach, cy - uy * reach), (cx + ux * reach, cy + uy * reach)], width, dark, 0.8, False)
        mask = Image.new("L", mine.line.size, 0)
        ImageDraw.Draw(mask).polygon([((x - left) * f, (y - top) * f) for x, y in outline], fill=255)
        place = (int(left * f), int(top * f))
        under = self.line.crop((*place, place[0] + mask.width, place[1] + mask.height))
        self.line.paste(ImageChops.lighter(under, ImageChops.multiply(mine.line, mask)), place)

    def wash(self, outline: Sequence[Point], colour: Rgb, strength: float = 0.55) -> None:
        """Water colour inside the outline: uneven, gathered at its edges, not quite within the line."""
        size = self.sheet.size
        mask = Image.new("L", size, 0)
        slip = self.dice.uniform(-3, 3)
        ImageDraw.Draw(mask).polygon([(x + slip, y + self.dice.uniform(-2, 2)) for x, y in outline], fill=255)
        mask = mask.filter(ImageFilter.GaussianBlur(1.6))
        inner = mask.filter(ImageFilter.GaussianBlur(9))
        rim = ImageChops.multiply(mask, ImageChops.invert(inner)).point([min(255, int(v * 0.8)) for v in range(256)])
        clouds = noise(size, self.seed + "wash", 70, 120)
        body = ImageChops.multiply(mask, clouds.point([min(255, int(v * 0.5 + 128)) for v in range(256)]))
        both = ImageChops.add(body, rim).point([int(v * strength) for v in range(256)])
        tint = ImageChops.multiply(self.sheet, Image.new("RGB", size, colour))
        self.sheet.paste(tint, (0, 0), both)

    def write(self, text: str, at: Point, size: float = 26, dark: int = 200, width: float | None = None) -> float:
        """Letter the text by hand from that left baseline point; the length of the line comes back."""
        x = at[0]
        for strokes, advance in letters(text):
            tilt = self.dice.uniform(-0.03, 0.03)
            for points in strokes:
                line = [(x + (px + (6 - py) * 0.10) * size / 6, at[1] + ((py - 6) + tilt * px) * size / 6) for px, py in points]
                self.stroke(line, width or size / 11, dark, 0.25, False)
            x += advance * size / 6
        return x - at[0]

    def dimension(self, a: Point, b: Point, text: str, size: float = 26) -> None:
        """A dimension line with slashes at its ends and the measure beside its middle."""
        self.straight(a, b, 1.4, 170, 10)
        for x, y in (a, b):
            self.stroke([(x - 9, y + 9), (x + 9, y - 9)], 2.2, 200, 0.2, False)
        middle = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
        wide = sum(advance for _, advance in letters(text)) * size / 6
        if abs(a[0] - b[0]) > abs(a[1] - b[1]):
            self.write(text, (middle[0] - wide / 2, middle[1] - 12), size)
        else:
            self.write(text, (middle[0] + 14, middle[1] + size / 2), size)

    def note(self, text: str, at: Point, to: Point, size: float = 26) -> None:
        """A remark with a thin leader to what it speaks of."""
        wide = self.write(text, at, size)
        start = (at[0] + wide + 6, at[1] - size * 0.4) if to[0] > at[0] + wide else (at[0] - 10, at[1] - size * 0.4)
        if at[0] <= to[0] <= at[0] + wide:
            start = (to[0], at[1] + 10 if to[1] > at[1] else at[1] - size - 8)
        bend = ((start[0] + to[0]) / 2, start[1] * 0.8 + to[1] * 0.2)
        self.stroke([start, bend, to], 1.4, 150, 0.4, False)
        self.ellipse(to, 4, 4, 2.2, 200)

    def finished(self, colour: Rgb = GRAPHITE) -> Image.Image:
        """The sheet with all lines laid on, the graphite broken by the paper's tooth."""
        size = self.sheet.size
        line = self.line.reduce(self.fine)
        tooth = noise(size, self.seed + "tooth", 1.3).point([min(255, 165 + int(v * 0.55)) for v in range(256)])
        self.sheet.paste(Image.new("RGB", size, colour), (0, 0), ImageChops.multiply(line, tooth))
        return self.sheet


def _straight(points: Sequence[Point]) -> list[Point]:
    (ax, ay), (bx, by) = points
    count = max(3, int(math.dist((ax, ay), (bx, by)) / 9))
    return [(ax + (bx - ax) * i / count, ay + (by - ay) * i / count) for i in range(count + 1)]


def _smooth(points: Sequence[Point]) -> list[Point]:
    """Catmull-Rom through the points, about every eight pixels one."""
    n, path = len(points), []
    for i in range(n - 1):
        p0, p1, p2, p3 = points[max(i - 1, 0)], points[i], points[i + 1], points[min(i + 2, n - 1)]
        count = max(2, int(math.dist(p1, p2) / 8))
        for k in range(count):
            t = k / count
            path.append((_curve(p0[0], p1[0], p2[0], p3[0], t), _curve(p0[1], p1[1], p2[1], p3[1], t)))
    return [*path, points[-1]]


def _curve(a: float, b: float, c: float, d: float, t: float) -> float:
    return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))
