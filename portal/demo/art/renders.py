"""Versions 2 and 3 of the prototype: photographs of the modelled lamp, the same cameras for both versions."""

from dataclasses import replace

from PIL import Image

from .halden import V2, V3, Measures, Part, features, lamp
from .palette import CHALK, NIGHT, SAGE, TERRACOTTA, WALNUT
from .paper import grained, sweep, vignette
from .render import photograph
from .space import Camera, Vec

SIZE = (2400, 1600)
HERO = Camera((0.26, 0.36, 1.75), (0.040, 0.247, 0.0), 20.2, *SIZE)
SIDE = Camera((1.45, 0.30, 0.98), (0.06, 0.262, 0.0), 24.0, *SIZE)
JOINT = Camera((0.15, 0.47, 0.60), (-0.036, 0.392, 0.0), 19.0, *SIZE)
FOUR = Camera((0.10, 0.62, 2.95), (0.035, 0.228, 0.0), 19.6, *SIZE)
HORIZON = {HERO: 0.60, SIDE: 0.58, JOINT: 0.90, FOUR: 0.44}
COLOURS: dict[str, tuple[Measures, Vec]] = {
    "chalk": (replace(V3, enamel=CHALK), (-0.52, 0.0, -0.20)),
    "sage": (replace(V3, enamel=SAGE), (-0.16, 0.0, 0.16)),
    "terracotta": (replace(V3, enamel=TERRACOTTA), (0.16, 0.0, -0.20)),
    "night": (replace(V3, enamel=NIGHT, wood=WALNUT), (0.46, 0.0, 0.16)),
}


def view(measures: Measures, camera: Camera) -> Image.Image:
    """One lamp on the sweep."""
    ground = sweep(SIZE, HORIZON[camera])
    return _print(photograph(lamp(measures), camera, ground, [features(measures)["bulb"]], 2 if camera is JOINT else 3))


def colours() -> Image.Image:
    """Four enamels side by side."""
    parts: list[Part] = []
    bulbs: list[Vec] = []
    for measures, at in sorted(COLOURS.values(), key=lambda pair: pair[1][2]):
        one = _in_the_row(measures, at)
        level = 0 if at[2] < 0 else 10  # the front row is painted after the back row
        parts += [replace(part, layer=part.layer + level) for part in lamp(one)]
        bulbs.append(features(one)["bulb"])
    return _print(photograph(parts, FOUR, sweep(SIZE, HORIZON[FOUR]), bulbs))


def _in_the_row(measures: Measures, at: Vec) -> Measures:
    """A shorter arm, so that four stand side by side."""
    return replace(measures, at=at, cable=False, arm_right=0.235, tessellation=48)


def colour_places() -> dict[str, tuple[float, float]]:
    """Where each enamel's shade appears in the picture of all colours."""
    return {name: FOUR.see_normalised(features(_in_the_row(*which))["shade"]) for name, which in COLOURS.items()}


def _print(picture: Image.Image) -> Image.Image:
    return vignette(grained(picture, "film", 9), 14)


def places(measures: Measures, camera: Camera) -> dict[str, tuple[float, float]]:
    """Where the lamp's features appear in that view, as parts of width and height."""
    seen = {name: camera.see_normalised(p) for name, p in features(measures).items()}
    return {name: (x, y) for name, (x, y) in seen.items() if 0 < x < 1 and 0 < y < 1}


VIEWS: dict[str, tuple[Measures, Camera]] = {
    "halden-v2-front.jpg": (V2, HERO),
    "halden-v2-side.jpg": (V2, SIDE),
    "halden-v2-joint.jpg": (V2, JOINT),
    "halden-v3-front.jpg": (V3, HERO),
    "halden-v3-side.jpg": (V3, SIDE),
    "halden-v3-joint.jpg": (V3, JOINT),
}
