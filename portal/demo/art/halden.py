"""The Halden reading lamp: its measures in metres, its parts as meshes, and where its features are.

Oak foot, black stem and arm, an enamelled shade balanced by an oak counterweight, brass joints, a woven cable.
"""

import math
from dataclasses import dataclass, field, replace

from .palette import BLACK, BRASS, BULB, CABLE, LINING, OAK, TERRACOTTA, Material
from .solids import Mesh, grain, lathe, rod, strips, tube
from .space import Vec, add, frame_along, unit


@dataclass(frozen=True)
class Part:
    """A mesh of one material. `layer` decides what is painted first where depth cannot tell."""

    name: str
    mesh: Mesh
    material: Material
    layer: int = 1
    inside: Material | None = None


@dataclass(frozen=True)
class Measures:
    """What the versions differ in."""

    foot_radius: float = 0.092
    foot_height: float = 0.030
    stem_top: float = 0.385
    arm_angle: float = 14.0
    arm_right: float = 0.300
    arm_left: float = 0.155
    shade_tilt: float = 12.0
    knob: str = "ball"
    vents: bool = False
    dimmer: bool = False
    enamel: Material = TERRACOTTA
    wood: Material = OAK
    at: Vec = (0.0, 0.0, 0.0)
    cable: bool = True
    tessellation: int = field(default=72)


V2 = Measures()
V3 = replace(V2, arm_angle=22.0, arm_right=0.318, shade_tilt=16.0, knob="wheel", vents=True, dimmer=True)
STEM_X = -0.030


def _spots(m: Measures) -> dict[str, Vec]:
    rise = math.radians(m.arm_angle)
    along: Vec = (math.cos(rise), math.sin(rise), 0.0)
    pivot: Vec = (STEM_X, m.stem_top, 0.0)
    tip = add(pivot, along, m.arm_right)
    tilt = math.radians(m.shade_tilt)
    hang = unit((-math.sin(tilt), -math.cos(tilt), 0.30))
    return {
        "pivot": pivot,
        "knob": add(pivot, (0, 0, 0.030)),
        "arm": add(pivot, along, m.arm_right * 0.5),
        "arm_tip": tip,
        "weight": add(pivot, along, -m.arm_left),
        "shade": add(add(tip, hang, 0.062), (0, 0, 0.05)),
        "shade_top": add(tip, hang, 0.02),
        "shade_rim": add(tip, hang, 0.142),
        "bulb": add(tip, hang, 0.115),
        "stem": (STEM_X, m.stem_top * 0.55, 0.0),
        "foot": (0.02, m.foot_height, m.foot_radius * 0.45),
        "foot_edge": (0.0, m.foot_height * 0.5, m.foot_radius),
        "dimmer": (m.foot_radius * 0.60, m.foot_height + 0.006, 0.030),
        "cable": (-m.foot_radius - 0.10, 0.004, 0.055),
        "cable_exit": (-m.foot_radius, 0.008, 0.0),
        "_along": along,
        "_hang": hang,
    }


def features(m: Measures) -> dict[str, Vec]:
    """Named places on the lamp, in the room."""
    return {name: add(p, m.at) for name, p in _spots(m).items() if not name.startswith("_")}


def lamp(m: Measures) -> list[Part]:
    """All parts of one lamp."""
    parts = _foot(m) + _arm(m) + shade_parts(m) + _knob(m)
    return [replace(part, mesh=part.mesh.placed(m.at)) for part in parts]


def _foot(m: Measures) -> list[Part]:
    n, r, h = m.tessellation * 2, m.foot_radius, m.foot_height
    round_over = [(r - 0.005 + 0.005 * math.sin(a), h - 0.005 + 0.005 * math.cos(a)) for a in _quarter(5)]
    runs = [
        [(0.0, 0.0), (r - 0.004, 0.0)],
        [(r - 0.004, 0.0), (r, 0.004)],
        [(r, 0.004), (r, 0.012), (r, h - 0.005)],
        round_over,
        [(r - 0.005, h), (0.0, h)],
    ]
    parts = [Part("foot", lathe(runs, n, grain(n, "foot", 0.05)), m.wood, 0)]
    if n > 60:
        parts.append(Part("foot grain", strips(r - 0.005, h + 0.0002, n, "oak top"), m.wood, 1))
    collar = [[(0.017, h), (0.017, h + 0.006)], [(0.017, h + 0.006), (0.0, h + 0.008)]]
    parts.append(Part("collar", lathe(collar, m.tessellation // 2).placed((STEM_X, 0, 0)), BRASS, 3))
    if m.dimmer:
        dial = [
            [(0.015, h), (0.015, h + 0.006)],
            [(0.015, h + 0.006), (0.013, h + 0.008)],
            [(0.013, h + 0.008), (0, h + 0.008)],
        ]
        x, _, z = _spots(m)["dimmer"]
        parts.append(Part("dimmer", lathe(dial, m.tessellation // 2).placed((x, 0, z)), BRASS, 3))
    if m.cable:
        start = -r + 0.002
        path = [(start - 0.36 * t, 0.006 - 0.002 * min(t * 6, 1), 0.07 * math.sin(t * 5.2) * t**0.4) for t in _steps(44)]
        parts.append(Part("cable", tube(path, 0.0034, 8 if n > 60 else 6), CABLE, -1))
    return parts


def _arm(m: Measures) -> list[Part]:
    s, n = _spots(m), m.tessellation // 2
    along, pivot = s["_along"], s["pivot"]
    left, right = add(pivot, along, -m.arm_left), s["arm_tip"]
    k = 12 if n > 20 else 1
    weight = [
        [(0.0, -0.036), (0.020, -0.036)],
        [(0.020 + 0.006 * math.sin(a), -0.030 - 0.006 * math.cos(a)) for a in _quarter(4)[::-1]],
        [(0.026, -0.030 + 0.060 * t) for t in _steps(6 if n > 20 else 1)],
        [(0.020 + 0.006 * math.cos(a), 0.030 + 0.006 * math.sin(a)) for a in _quarter(4)[::-1]],
        [(0.020, 0.036), (0.0, 0.036)],
    ]
    wood = grain(m.tessellation, "weight", 0.09)
    return [
        Part("stem", rod((STEM_X, m.foot_height, 0), (STEM_X, m.stem_top + 0.004, 0), 0.0062, n, 3 * k), BLACK, 4),
        Part("arm", rod(left, right, 0.0052, n, 4 * k), BLACK, 4),
        Part("counterweight", lathe(weight, m.tessellation, wood).placed(left, frame_along(along)), m.wood, 4),
        Part("weight ring", rod(add(left, along, 0.036), add(left, along, 0.043), 0.012, n), BRASS, 5),
    ]


def shade_parts(m: Measures) -> list[Part]:
    """The shade with everything that hangs from the tip of the arm."""
    s, n = _spots(m), m.tessellation * 4 // 3
    tip, hang = s["arm_tip"], s["_hang"]
    up: Vec = (-hang[0], -hang[1], -hang[2])
    rings = 26 if n > 40 else 10
    outline = []
    for t in _steps(rings):
        outline.append((0.021 + 0.064 * (1 - (1 - t) ** 2.1) ** 0.72 * (0.62 + 0.38 * t), -0.020 - 0.122 * t))
    outer = outline[::-1]
    inner = [(r - 0.002, y) for r, y in outline]
    cap = [[outline[0], (0.015, -0.014)], [(0.015, -0.014), (0.0, -0.012)]]
    frame = frame_along(up)
    bulb = [
        (0.0001 + 0.026 * math.sin(a), -0.112 - 0.026 * math.cos(a)) for a in [math.pi * t for t in _steps(8 if n < 40 else 18)]
    ]
    parts = [
        Part("shade", lathe([outer, *cap], n).placed(tip, frame), m.enamel, 4),
        Part("lining", lathe([inner], n).placed(tip, frame), LINING, 4),
        Part("bulb", lathe([bulb], n // 2).placed(tip, frame), BULB, 4),
        Part("swivel", rod(add(tip, (0, 0, -0.010)), add(tip, (0, 0, 0.010)), 0.011, n // 2), BRASS, 5),
        Part("neck", rod(add(tip, hang, 0.004), add(tip, hang, 0.024), 0.009, n // 2), BRASS, 4),
    ]
    if m.vents:
        parts.append(Part("vents", _slots(outline, n).placed(tip, frame), BLACK, 5))
    return parts


def _slots(outline: list[tuple[float, float]], around: int) -> Mesh:
    """Narrow openings round the neck of the shade that let the warmth out."""
    band = [(r + 0.0004, y) for r, y in outline[3:6]][::-1]
    mesh = lathe([band], around)
    open_here = [i for i in range(len(mesh.faces)) if i % around % 6 < 2]
    return Mesh(mesh.points, mesh.normals, [mesh.faces[i] for i in open_here], [0.35] * len(open_here))


def _knob(m: Measures) -> list[Part]:
    pivot, n = _spots(m)["pivot"], m.tessellation
    hub = Part("hub", rod(add(pivot, (0, 0, -0.015)), add(pivot, (0, 0, 0.015)), 0.0165, n), BRASS, 5)
    face = frame_along((0.0, 0.0, 1.0))
    if m.knob == "ball":
        ball = [(0.0001 + 0.0125 * math.sin(a), 0.013 - 0.0125 * math.cos(a)) for a in [math.pi * t for t in _steps(14)]]
        return [hub, Part("knob", lathe([ball], n).placed(add(pivot, (0, 0, 0.014)), face), BRASS, 6)]
    tones = [1.08 if i % 4 < 2 else 0.72 for i in range(n * 2)]  # the fluting of the wheel
    rim = [[(0.021, 0.0), (0.0225, 0.002)], [(0.0225, 0.002), (0.0225, 0.010)]]
    front = [[(0.0225, 0.010), (0.020, 0.012)], [(0.020, 0.012), (0.007, 0.0125)]]
    boss = [[(0.007, 0.0125), (0.007, 0.0145)], [(0.007, 0.0145), (0.0, 0.015)]]
    wheel = Part("knob", lathe(rim, n * 2 if n > 40 else n, tones if n > 40 else None), BRASS, 6)
    plate = Part("knob face", lathe(front, n), BLACK, 6)
    pin = Part("knob pin", lathe(boss, n), BRASS, 7)
    at = add(pivot, (0, 0, 0.016))
    return [hub] + [replace(p, mesh=p.mesh.placed(at, face)) for p in (wheel, plate, pin)]


def _steps(count: int) -> list[float]:
    return [i / count for i in range(count + 1)]


def _quarter(count: int) -> list[float]:
    """Angles from upright to level, for rounded edges (bottom to top)."""
    return [math.pi / 2 * (1 - i / count) for i in range(count + 1)]
