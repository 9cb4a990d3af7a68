"""How light falls: a soft window at the upper left, a bright room, and the lamp's own warm bulb."""

import math

from .palette import Material
from .space import Vec, dot, sub, unit

KEY = unit((-0.55, 0.75, 0.55))
FILL = unit((0.8, 0.25, 0.5))


def _bump(x: float, middle: float, width: float) -> float:
    return math.exp(-(((x - middle) / width) ** 2))


def _room(way: Vec) -> float:
    """What a polished surface sees in that direction: dark floor, bright ceiling, two tall windows."""
    window = 0.95 * _bump(way[0], -0.62, 0.20) * _bump(way[1], 0.25, 0.7)
    strip = 0.38 * _bump(way[0], 0.80, 0.10)
    return 0.40 + 0.30 * max(way[1], -0.6) + window + strip


def shade(
    material: Material, at: Vec, normal: Vec, eye: Vec, bulb: Vec | None, tone: float, dim: float = 1.0
) -> tuple[int, int, int]:
    """The colour of a small piece of surface."""
    towards = unit(sub(eye, at))
    facing = dot(normal, towards)
    key = max(0.0, (dot(normal, KEY) + 0.25) / 1.25)
    fill = max(0.0, dot(normal, FILL))
    diffuse = 0.34 + 0.11 * normal[1] + 0.60 * key + 0.13 * fill
    back = 2 * facing
    mirror = (normal[0] * back - towards[0], normal[1] * back - towards[1], normal[2] * back - towards[2])
    sharp = 8 + 90 * (1 - material.rough) ** 2
    shine = max(0.0, dot(mirror, KEY)) ** sharp * (1 - material.rough) * 0.75
    edge = (1 - max(facing, 0.0)) ** 4 * 0.16 * (1 - material.rough * 0.6)
    room = _room(mirror)
    warm = 0.0
    if bulb:
        way = sub(bulb, at)
        near = dot(way, way)
        warm = max(0.0, dot(normal, way)) / math.sqrt(near) * min(0.9, 0.012 / (near + 0.004))
    values = []
    for channel, tint in enumerate((1.0, 0.82, 0.52)):
        own = material.colour[channel] * tone
        matt = own * (diffuse * dim + warm * tint * 0.9)
        polished = own * (0.16 + 1.05 * room) * dim
        light = matt * (1 - material.metal) + polished * material.metal
        light += (shine + edge) * (own if material.metal > 0.5 else 1.0) + material.glow[channel] * 0.55
        values.append(int(255 * _soft(light)))
    return values[0], values[1], values[2]


def _soft(light: float) -> float:
    """Roll the highlights off instead of cutting them."""
    if light < 0.75:
        return max(light, 0.0)
    return 0.75 + 0.25 * (1 - math.exp(-(light - 0.75) / 0.25))
