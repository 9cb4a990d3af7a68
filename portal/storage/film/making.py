"""Videos are kept as they came, once their structure is known and what tells on people is wiped. Runs only in the child.

There is no decoder here, so a video's picture is a drawn card with its length.
"""

from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw, ImageFont

from portal.storage.film import isobmff, webm
from portal.storage.renditions import write_sizes
from portal.storage.verdicts import Limits, Refused

KINDS = {True: (webm, "webm", "video/webm"), False: (isobmff, "mp4", "video/mp4")}
EDGE, LARGEST = 1600, 8192
NIGHT, LAMP, SOFT = (34, 36, 42), (244, 242, 236), (74, 78, 88)
FASTEST = 1000


def make(source: Path, out: Path, limits: Limits) -> dict[str, Any]:
    """Check, wipe and keep the film as `master`, and draw its card."""
    size = source.stat().st_size
    with source.open("r+b") as file:
        reader, ending, media_type = KINDS[file.read(4) == b"\x1aE\xdf\xa3"]
        told = reader.read(file, size)
        check(told, limits)
        reader.wipe(file, size)
    master = out / f"master.{ending}"
    source.rename(master)
    kept = {"master": {"part": master.name, "type": media_type, "bytes": size}}
    return {"kind": "video", "media_type": media_type, **told,
            "renditions": kept | write_sizes(card(told["width"], told["height"], told["duration_ms"]), out)}


def check(told: dict[str, Any], limits: Limits) -> None:
    """Refuse what no screen shows. Raises Refused."""
    if not (0 < told["width"] <= LARGEST and 0 < told["height"] <= LARGEST):
        raise Refused("broken")
    if told["duration_ms"] <= 0:
        raise Refused("film_length")
    if told["duration_ms"] > limits.max_hours * 3_600_000:
        raise Refused("film_too_long")
    if told["fps"] is not None and not 0 < told["fps"] <= FASTEST:
        told["fps"] = None


def card(width: int, height: int, duration_ms: int) -> Image.Image:
    """A dark card of the film's shape with the sign for playing and its length."""
    scale = EDGE / max(width, height)
    size = max(round(width * scale), EDGE // 4), max(round(height * scale), EDGE // 4)
    image = Image.new("RGB", size, NIGHT)
    pen, (x, y), r = ImageDraw.Draw(image), (size[0] // 2, size[1] // 2), min(size) // 6
    pen.ellipse((x - r, y - r, x + r, y + r), fill=SOFT)
    pen.polygon([(x - r * 0.32, y - r * 0.5), (x - r * 0.32, y + r * 0.5), (x + r * 0.55, y)], fill=LAMP)
    pen.text((size[0] - r * 0.4, size[1] - r * 0.35), length(duration_ms), LAMP, ImageFont.load_default(r * 0.45), anchor="rs")
    return image


def length(duration_ms: int) -> str:
    """1:05 for a minute and five seconds, 2:00:00 for two hours."""
    minutes, seconds = divmod(round(duration_ms / 1000), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
