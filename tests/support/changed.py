"""Pictures of the demo as a next version may show them, with the truth: where each place went, or that it is gone."""

import io
import random
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageChops, ImageDraw, ImageEnhance, ImageFilter

from portal.demo import art

PICTURES = ("halden-v2-front.jpg", "halden-v1-details.jpg", "halden-v3-colours.jpg", "stage-joining.jpg")
WIDE = 1200
Place = tuple[float, float]


@dataclass(frozen=True)
class Changed:
    """The next version, and where a point of the old one lies in it, in pixels; None where its part is gone."""

    image: Image.Image
    now: Callable[[float, float], Place | None]


Change = Callable[[Image.Image, random.Random], Changed]


def picture(name: str, wide: int = WIDE) -> Image.Image:
    """A picture of the demo."""
    drawn = art.PICTURES[name]().convert("RGB")
    return drawn.resize((wide, round(drawn.height * wide / drawn.width)), Image.Resampling.LANCZOS)


def pins(image: Image.Image, count: int, dice: random.Random) -> list[Place]:
    """Places where there is something to speak about: on edges of things, away from the picture's border."""
    grey = np.asarray(image.convert("L").filter(ImageFilter.GaussianBlur(2)), dtype=float)
    steep = np.hypot(*np.gradient(grey))
    found: list[Place] = []
    while len(found) < count:
        x, y = dice.randrange(30, image.width - 30), dice.randrange(30, image.height - 30)
        around = steep[y - 12:y + 13, x - 12:x + 13]
        if around.max() > 6 and all(abs(x - a) + abs(y - b) > 20 for a, b in found):
            found.append((x, y))
    return found


def stays(x: float, y: float) -> Place:
    return x, y


def shift(image: Image.Image, dice: random.Random) -> Changed:
    """Content moved by up to 160 pixels on the same sheet."""
    dx, dy = dice.choice((-1, 1)) * dice.randrange(60, 160), dice.choice((-1, 1)) * dice.randrange(40, 110)
    made = Image.new("RGB", image.size, image.getpixel((2, 2)))
    made.paste(image, (dx, dy))
    return Changed(made, lambda x, y: _inside(x + dx, y + dy, made))


def crop(image: Image.Image, dice: random.Random) -> Changed:
    """Up to an eighth cut off at each side."""
    left, top, right, bottom = (dice.randrange(20, image.width // 8) for _side in range(4))
    made = image.crop((left, top, image.width - right, image.height - bottom))
    return Changed(made, lambda x, y: _inside(x - left, y - top, made))


def scaled(by: float) -> Change:
    """Exported at another size."""

    def change(image: Image.Image, _dice: random.Random) -> Changed:
        made = image.resize((round(image.width * by), round(image.height * by)), Image.Resampling.LANCZOS)
        return Changed(made, lambda x, y: (x * by, y * by))

    return change


def recolour(image: Image.Image, dice: random.Random) -> Changed:
    """Other colours, another contrast, a little softer."""
    red, green, blue = image.split()
    mixed = Image.merge("RGB", (green, ImageChops.blend(red, blue, 0.5), ImageEnhance.Brightness(red).enhance(0.9)))
    made = ImageEnhance.Contrast(mixed).enhance(dice.uniform(0.6, 0.85)).filter(ImageFilter.GaussianBlur(0.8))
    return Changed(made, stays)


def again(kind: str, quality: int) -> Change:
    """Written anew and lossy."""

    def change(image: Image.Image, _dice: random.Random) -> Changed:
        out = io.BytesIO()
        image.save(out, kind, quality=quality)
        return Changed(Image.open(io.BytesIO(out.getvalue())).convert("RGB"), stays)

    return change


def edits(image: Image.Image, dice: random.Random, count: int = 25) -> Changed:
    """So many small things drawn over or moved by a little."""
    made = image.copy()
    draw = ImageDraw.Draw(made)
    for _each in range(count):
        w, h = dice.randrange(20, 90), dice.randrange(20, 90)
        x, y = dice.randrange(image.width - w), dice.randrange(image.height - h)
        colour = tuple(dice.randrange(256) for _channel in range(3))
        match dice.randrange(4):
            case 0:
                draw.ellipse((x, y, x + w, y + h), outline=colour, width=4)
            case 1:
                draw.line((x, y, x + w, y + h), fill=colour, width=5)
            case 2:
                draw.rectangle((x, y, x + w, y + h), fill=colour)
            case _:
                made.paste(image.crop((x, y, x + w, y + h)), (x + dice.randrange(-15, 16), y + dice.randrange(-15, 16)))
    return Changed(made, stays)


def replaced(image: Image.Image, dice: random.Random) -> Changed:
    """Four parts of 240 pixels gone, something else in their place; pins well inside them have lost what they meant."""
    made, gone = image.copy(), []
    for _each in range(4):
        x, y = dice.randrange(image.width - 240), dice.randrange(image.height - 240)
        from_x, from_y = dice.randrange(image.width - 240), dice.randrange(image.height - 240)
        made.paste(image.crop((from_x, from_y, from_x + 240, from_y + 240)).transpose(Image.Transpose.ROTATE_90), (x, y))
        gone.append((x, y))
    def now(x: float, y: float) -> Place | None:
        return None if any(a + 20 < x < a + 220 and b + 20 < y < b + 220 for a, b in gone) else (x, y)
    return Changed(made, now)


def together(image: Image.Image, dice: random.Random) -> Changed:
    """Moved, a tenth larger, other colours, and as JPEG."""
    moved = shift(image, dice)
    coloured = recolour(moved.image, dice).image
    larger = scaled(1.1)(coloured, dice).image
    made = again("JPEG", 70)(larger, dice).image

    def now(x: float, y: float) -> Place | None:
        there = moved.now(x, y)
        return (there[0] * 1.1, there[1] * 1.1) if there else None

    return Changed(made, now)


def _inside(x: float, y: float, image: Image.Image) -> Place | None:
    return (x, y) if 0 <= x < image.width and 0 <= y < image.height else None


KINDS: dict[str, Change] = {
    "shifted": shift, "cropped": crop, "scaled 80 %": scaled(0.8), "scaled 90 %": scaled(0.9), "scaled 125 %": scaled(1.25),
    "scaled 150 %": scaled(1.5), "recoloured": recolour, "JPEG 40": again("JPEG", 40), "WebP 50": again("WEBP", 50),
    "25 local edits": edits, "part replaced": replaced, "all together": together,
}
