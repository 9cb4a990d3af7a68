"""The photographer: paints parts from back to front, with soft shadows on the table and the lamp's light.

A painter's algorithm is enough for turned parts, and it keeps Pillow the only thing needed.
"""

from collections.abc import Iterable, Sequence

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from .halden import Part
from .light import shade
from .space import Camera, Vec, add, unit

FALL = unit((0.62, -1.0, -0.30))
Ground = Image.Image


def photograph(
    parts: Sequence[Part],
    camera: Camera,
    ground: Ground,
    bulbs: Iterable[Vec] = (),
    fine: int = 3,
    shadow: float = 0.55,
) -> Image.Image:
    """The parts standing on the ground picture, seen by the camera. `fine` is the supersampling."""
    lights = list(bulbs)
    picture = _shadows(parts, camera, ground, shadow)
    for bulb in lights:
        picture = _pool(picture, camera, bulb)
    big = camera.times(fine)
    pieces = []
    for part in parts:
        pieces += _pieces(part, big, min(lights, key=lambda b: _gap(b, part), default=None))
    pieces.sort(key=lambda piece: (piece[0], -piece[1]))
    box = _bounds([piece[2] for piece in pieces], fine, camera)
    plate = picture.crop(box).resize(((box[2] - box[0]) * fine, (box[3] - box[1]) * fine), Image.Resampling.BILINEAR)
    draw = ImageDraw.Draw(plate)
    dx, dy = box[0] * fine, box[1] * fine
    for _, _, outline, colour in pieces:
        draw.polygon([(x - dx, y - dy) for x, y in outline], fill=colour)
    picture.paste(plate.reduce(fine), box[:2])
    for bulb in lights:
        picture = _bloom(picture, camera, bulb)
    return picture


Piece = tuple[int, float, list[tuple[float, float]], tuple[int, int, int]]


def _pieces(part: Part, camera: Camera, bulb: Vec | None) -> list[Piece]:
    mesh, found = part.mesh, []
    seen = [camera.see(p) for p in mesh.points]
    for face, tone in zip(mesh.faces, mesh.tones, strict=True):
        corners = [seen[i] for i in face]
        (ax, ay, _), (bx, by, _), (cx, cy, _) = corners[0], corners[1], corners[2]
        if (bx - ax) * (cy - ay) - (by - ay) * (cx - ax) >= 0:
            continue
        if max(ax, bx, cx) < 0 or max(ay, by, cy) < 0:
            continue  # beside the picture
        if min(ax, bx, cx) > camera.width or min(ay, by, cy) > camera.height:
            continue
        a, c = face[0], face[2]
        p, q, n, m = mesh.points[a], mesh.points[c], mesh.normals[a], mesh.normals[c]
        middle = ((p[0] + q[0]) / 2, (p[1] + q[1]) / 2, (p[2] + q[2]) / 2)
        normal = unit((n[0] + m[0], n[1] + m[1], n[2] + m[2]))
        colour = shade(part.material, middle, normal, camera.eye, bulb, tone)
        depth = sum(far for _, _, far in corners) / len(corners)
        found.append((part.layer, depth, [(x, y) for x, y, _ in corners], colour))
    return found


def _gap(bulb: Vec, part: Part) -> float:
    p = part.mesh.points[0]
    return abs(bulb[0] - p[0]) + abs(bulb[2] - p[2])


def _bounds(outlines: list[list[tuple[float, float]]], fine: int, camera: Camera) -> tuple[int, int, int, int]:
    xs = [x / fine for outline in outlines for x, _ in outline]
    ys = [y / fine for outline in outlines for _, y in outline]
    return (
        max(0, int(min(xs)) - 4), max(0, int(min(ys)) - 4),
        min(camera.width, int(max(xs)) + 4), min(camera.height, int(max(ys)) + 4),
    )  # fmt: skip


def _shadows(parts: Sequence[Part], camera: Camera, ground: Ground, strength: float) -> Image.Image:
    """A wide soft shadow of everything and a tight dark one where things touch the table."""
    step = 4
    size = (camera.width // step, camera.height // step)
    wide, tight = Image.new("L", size, 0), Image.new("L", size, 0)
    draw_wide, draw_tight = ImageDraw.Draw(wide), ImageDraw.Draw(tight)
    for part in parts:
        fallen = []
        for p in part.mesh.points:
            x, y, _ = camera.see(add(p, FALL, p[1] / -FALL[1]))
            fallen.append((x / step, y / step))
        low = min(p[1] for p in part.mesh.points) < 0.03
        for face in part.mesh.faces:
            outline = [fallen[i] for i in face]
            draw_wide.polygon(outline, fill=255)
            if low and all(part.mesh.points[i][1] < 0.05 for i in face):
                draw_tight.polygon(outline, fill=255)
    unit_px = camera.reach / camera.see((0, 0, 0))[2] / step
    wide = wide.filter(ImageFilter.GaussianBlur(max(1.0, unit_px * 0.016)))
    tight = tight.filter(ImageFilter.GaussianBlur(max(1.0, unit_px * 0.004)))
    both = ImageChops.add(
        wide.point([int(v * 0.45 * strength) for v in range(256)]),
        tight.point([int(v * 0.55 * strength) for v in range(256)]),
    )
    mask = both.resize(ground.size, Image.Resampling.BICUBIC)
    return Image.composite(Image.new("RGB", ground.size, (58, 44, 36)), ground, mask)


def _pool(picture: Image.Image, camera: Camera, bulb: Vec) -> Image.Image:
    """The warm pool of light on the table under a bulb."""
    centre = (bulb[0] - bulb[1] * 0.20, 0.0, bulb[2] + bulb[1] * 0.15)
    x, y, far = camera.see(centre)
    near = camera.see(add(centre, (0, 0, 0.30)))[1]
    wide, high = camera.reach / far * 0.42, max(abs(near - y) * 1.25, 12.0)
    return _glow(picture, (x, y), (wide, high), (110, 84, 40))


def _bloom(picture: Image.Image, camera: Camera, bulb: Vec) -> Image.Image:
    """The haze of light around the bulb itself."""
    x, y, far = camera.see(bulb)
    size = camera.reach / far * 0.17
    return _glow(picture, (x, y + size * 0.1), (size, size), (84, 60, 26))


def _glow(
    picture: Image.Image, at: tuple[float, float], radii: tuple[float, float], light: tuple[int, int, int]
) -> Image.Image:
    step = 8  # light is soft: an eighth of the size is fine enough
    width, height = max(2, int(radii[0] * 2 / step)), max(2, int(radii[1] * 2 / step))
    ring = Image.radial_gradient("L").resize((width, height), Image.Resampling.BICUBIC)
    fade = [max(0.0, 1 - v / 181) for v in range(256)]  # the gradient reaches 181 at the middle of its sides
    patches = [ring.point([int(part * f * f * (3 - 2 * f)) for f in fade]) for part in light]
    glow = Image.new("RGB", (picture.width // step, picture.height // step), (0, 0, 0))
    glow.paste(Image.merge("RGB", patches), (int(at[0] / step - width / 2), int(at[1] / step - height / 2)))
    return ImageChops.screen(picture, glow.resize(picture.size, Image.Resampling.BICUBIC))
