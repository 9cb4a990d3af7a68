"""Pictures from the workshop, one per stage of making: cutting, joining, finishing, packing; and the parcels."""

from collections.abc import Callable, Sequence

from PIL import Image

from .halden import V3, Measures, Part, shade_parts
from .palette import BLACK, BRASS, CARD, CHALK, FELT, LINEN, NIGHT, OAK, PULP, SAGE, STEEL, TERRACOTTA, WALNUT, Material
from .paper import grained, sweep, vignette
from .render import photograph
from .solids import Mesh, box, grain, lathe, rod, strips
from .space import Camera, Frame, Vec

SIZE = (1200, 800)
BENCH = Material("bench", (0.66, 0.52, 0.37), rough=0.8)


def _upright_turn(x: float, z: float) -> Frame:
    """A frame that stays upright and turns about the vertical (given as a direction on the table)."""
    length = (x * x + z * z) ** 0.5
    c, s = x / length, z / length
    return (c, 0.0, s), (0.0, 1.0, 0.0), (-s, 0.0, c)


def _bench() -> list[Part]:
    """The boards of a worn bench under everything."""
    boards = []
    for i in range(15):
        board = box((3.4, 0.02, 0.197), 6, grain(34, f"board {i}", 0.035))
        boards.append(Part("bench", board.placed((0, -0.02, -1.95 + i * 0.2)), BENCH, -15 + i))
    return boards


def _disc(at: Vec, radius: float, height: float, wood: Material, layer: int, hole: bool = False) -> list[Part]:
    edge = [[(radius, 0.0), (radius, height - 0.003)], [(radius, height - 0.003), (radius - 0.003, height)]]
    top = [[(radius - 0.003, height), (0.0, height)]]
    parts = [
        Part("disc", lathe(edge + top, 120, grain(120, f"disc {at}", 0.06)).placed(at), wood, layer),
        Part("disc top", strips(radius - 0.003, height, 110, f"top {at}").placed(at), wood, layer + 1),
    ]
    if hole:
        rim = lathe([[(0.008, height + 0.0004), (0.0, height + 0.0004)]], 40)
        parts.append(Part("hole", rim.placed((at[0] - 0.03, at[1], at[2])), BLACK, layer + 2))
    return parts


def _slab(size: Vec, at: Vec, material: Material, layer: int, turn: Frame | None = None, wood: bool = False) -> Part:
    tones = grain(70, f"slab {at}", 0.08) if wood else None
    return Part("slab", box(size, 6, tones).placed(at, turn), material, layer)


def _lying(a: Vec, b: Vec, radius: float, material: Material, layer: int) -> Part:
    return Part("rod", rod(a, b, radius, 40, 20), material, layer)


def _picture(parts: Sequence[Part], eye: Vec, target: Vec, angle: float, ground: Image.Image | None = None) -> Image.Image:
    camera = Camera(eye, target, angle, *SIZE)
    floor, rest = [p for p in parts if p.layer < 0], [p for p in parts if p.layer >= 0]
    under = ground or sweep(SIZE, 0.35)
    if floor:
        under = photograph(floor, camera, under, shadow=0.0, fine=2)
    return vignette(grained(photograph(rest, camera, under, shadow=0.9), "film", 7), 34)


def cutting() -> Image.Image:
    """Oak boards and the round blanks sawn from them."""
    parts = [*_bench(), _slab((0.86, 0.032, 0.21), (0.10, 0, -0.22), OAK, 0, _upright_turn(1, -0.10), True)]
    parts += _disc((-0.26, 0, 0.03), 0.094, 0.032, OAK, 3) + _disc((-0.255, 0.032, 0.035), 0.094, 0.032, OAK, 6)
    parts += _disc((-0.262, 0.064, 0.028), 0.094, 0.032, OAK, 9) + _disc((0.03, 0, 0.10), 0.094, 0.032, OAK, 3, True)
    parts += [_slab((0.42, 0.0015, 0.030), (0.34, 0, 0.05), STEEL, 3, _upright_turn(1, 0.35))]
    parts += [_lying((0.20, 0.005, 0.17), (0.36, 0.005, 0.205), 0.0042, TERRACOTTA, 4)]
    shavings = [(-0.09, 0.19), (-0.05, 0.23), (0.13, 0.24), (-0.15, 0.14), (0.16, 0.00), (-0.12, 0.24)]
    for i, (x, z) in enumerate(shavings):
        curl = lathe([[(0.010, 0.0), (0.011, 0.006)]], 22)
        inside = lathe([[(0.0105, 0.006), (0.0095, 0.0)]], 22)
        mesh = Mesh(curl.points + inside.points, curl.normals + inside.normals, curl.faces[:17], [1.1] * 17)
        parts.append(Part("shaving", mesh.placed((x, 0.001 * i, z)), OAK, 5))
    return _picture(parts, (0.05, 0.74, 1.02), (0.03, 0.02, -0.02), 30)


def joining() -> Image.Image:
    """All parts of one lamp laid out in the order they meet."""
    mat = _slab((0.86, 0.003, 0.46), (0.02, 0, 0.03), FELT, 0)
    y = 0.012
    parts = [*_bench(), mat, *_disc((-0.27, 0.003, 0.10), 0.092, 0.030, OAK, 3, True)]
    parts += [
        _lying((-0.36, y, -0.13), (0.02, y, -0.13), 0.0062, BLACK, 3),
        _lying((-0.36, y, -0.075), (0.10, y, -0.075), 0.0052, BLACK, 3),
        _lying((-0.11, 0.029, 0.06), (-0.11, 0.029, 0.132), 0.026, OAK, 3),
    ]
    for i, (radius, high) in enumerate(((0.0225, 0.012), (0.0165, 0.030), (0.012, 0.007), (0.017, 0.006))):
        at: Vec = (0.0 + 0.065 * i, 0.003, 0.02)
        parts.append(Part("brass", rod(at, (at[0], at[1] + high, at[2]), radius, 64, 2, 0.0012), BRASS, 3))
    for i in range(4):
        at = (0.0 + 0.036 * i, 0.003, 0.085)
        parts.append(Part("screw", rod(at, (at[0], at[1] + 0.014, at[2]), 0.004, 24, 2), STEEL, 3))
    parts += _hood((0.31, 0.003, -0.02), V3, 3)
    parts += [
        _lying((0.03, 0.012, 0.155), (0.13, 0.012, 0.185), 0.010, WALNUT, 3),
        _lying((0.13, 0.012, 0.185), (0.24, 0.012, 0.218), 0.0032, STEEL, 3),
    ]
    return _picture(parts, (0.05, 0.80, 0.80), (0.0, 0.0, 0.02), 29)


def _hood(at: Vec, measures: Measures, layer: int) -> list[Part]:
    """A shade standing on its rim."""
    straight = Measures(enamel=measures.enamel, vents=True, stem_top=0.0, arm_angle=0, arm_right=0.03, shade_tilt=0)
    found = []
    for part in shade_parts(straight):
        if part.name in ("shade", "vents"):
            mesh = _righted(part.mesh).placed((at[0], at[1] + 0.142, at[2]))
            found.append(Part(part.name, mesh, part.material, layer + (part.name == "vents")))
    return found


def _righted(mesh: Mesh) -> Mesh:
    """Undo the lean towards the viewer, so that the rim lies on the table."""
    c, s = 1 / 1.04403, 0.30 / 1.04403

    def back(p: Vec) -> Vec:
        return (p[0], p[1] * c - p[2] * s, p[1] * s + p[2] * c)

    return Mesh([back(p) for p in mesh.points], [back(n) for n in mesh.normals], mesh.faces, mesh.tones)


def finishing() -> Image.Image:
    """Enamelled shades drying in a row, oiled feet before them."""
    parts = [*_bench()]
    for i, enamel in enumerate((CHALK, SAGE, TERRACOTTA, NIGHT)):
        parts += _hood((-0.33 + 0.22 * i, 0.0, -0.12), Measures(enamel=enamel), 2)
    for i, wood in enumerate((OAK, OAK, WALNUT)):
        parts += _disc((-0.25 + 0.23 * i, 0, 0.12), 0.092, 0.030, wood, 5)
    parts += [_slab((0.15, 0.010, 0.10), (0.37, 0, 0.14), LINEN, 5, _upright_turn(1, 0.3))]
    parts += [_slab((0.13, 0.010, 0.08), (0.368, 0.010, 0.138), LINEN, 6, _upright_turn(1, 0.18))]
    return _picture(parts, (0.0, 0.62, 1.06), (0.02, 0.03, -0.01), 31)


def packing() -> Image.Image:
    """The open carton with everything in its bed of paper pulp."""
    w, h, d, t = 0.56, 0.12, 0.36, 0.006
    parts = [*_bench(), _slab((w, t, d), (0, 0, 0), CARD, 0), _slab((w, h, t), (0, 0, -d / 2), CARD, 1)]
    parts += [_slab((t, h, d), (-w / 2, 0, 0), CARD, 2), _slab((t, h, d), (w / 2, 0, 0), CARD, 2)]
    parts += [_slab((w - t, 0.070, d - t), (0, t, 0), PULP, 3)]
    level = 0.076
    parts += _disc((-0.155, level, -0.03), 0.092, 0.030, OAK, 5, True)
    parts += _hood((0.11, level, -0.06), V3, 5)
    parts += [
        _lying((-0.02, level + 0.008, 0.075), (0.25, level + 0.008, 0.075), 0.0062, BLACK, 8),
        _lying((-0.02, level + 0.008, 0.105), (0.25, level + 0.008, 0.105), 0.0052, BLACK, 9),
        _lying((-0.24, level + 0.024, 0.115), (-0.168, level + 0.024, 0.115), 0.026, OAK, 9),
        _slab((w, h, t), (0, 0, d / 2), CARD, 12),
        _slab((0.10, 0.0012, 0.062), (0.37, 0.001, 0.22), CHALK, 13, _upright_turn(1, -0.3)),
    ]
    parts += [_slab((0.20, 0.004, d), (-w / 2 - 0.105, 0.085, 0), CARD, 0)]
    return _picture(parts, (0.10, 0.86, 0.92), (-0.01, 0.03, 0.0), 31)


def parcel() -> Image.Image:
    """Two closed cartons with the accent tape, ready to be fetched."""
    parts = []
    for at, size, layer in (((-0.10, 0, 0), (0.56, 0.20, 0.36), 0), ((-0.06, 0.20, 0.01), (0.40, 0.17, 0.30), 4)):
        parts.append(_slab(size, at, CARD, layer))
        top = (at[0], at[1] + size[1], at[2])
        parts.append(_slab((size[0] + 0.001, 0.0006, 0.045), top, TERRACOTTA, layer + 1))
        parts.append(_slab((0.0008, 0.07, 0.045), (at[0] + size[0] / 2, top[1] - 0.07, at[2]), TERRACOTTA, layer + 2))
        parts.append(_slab((0.13, 0.085, 0.0008), (at[0] - 0.05, at[1] + 0.05, at[2] + size[2] / 2), CHALK, layer + 2))
    return _picture(parts, (0.62, 0.60, 1.25), (-0.06, 0.17, 0.0), 29, sweep(SIZE, 0.50))


STAGES: dict[str, Callable[[], Image.Image]] = {
    "stage-cutting.jpg": cutting, "stage-joining.jpg": joining, "stage-finishing.jpg": finishing,
    "stage-packing.jpg": packing, "stage-parcel.jpg": parcel,
}  # fmt: skip
