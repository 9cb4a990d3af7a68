"""Version 1 of the prototype: two pencil sheets with measures, drawn before anything was modelled."""

import math

from PIL import Image

from .palette import Rgb
from .paper import paper
from .pencil import Pencil, Point

SIZE = (2400, 1600)
WOOD: Rgb = (222, 184, 135)
CLAY: Rgb = (224, 128, 92)

# Where things are on the front sheet, in pixels; the story's pins stand on these.
FRONT: dict[str, Point] = {
    "foot": (900, 1292), "stem": (860, 930), "pivot": (860, 610), "weight": (488, 690), "arm": (1230, 532),
    "shade": (1596, 600), "shade_rim": (1560, 742), "cable": (560, 1330), "angle": (1080, 640), "title": (250, 220),
}  # fmt: skip
DETAILS: dict[str, Point] = {
    "joint": (700, 560), "knob": (930, 560), "shade_section": (1720, 560), "bulb": (1720, 640), "foot_plan": (640,
    1240),
    "stem_hole": (540, 1240), "reach": (1700, 1235),
}  # fmt: skip


def turn(at: Point, points: list[Point], degrees: float) -> list[Point]:
    """Points given round the origin, turned and moved to `at`."""
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return [(at[0] + x * c - y * s, at[1] + x * s + y * c) for x, y in points]


def bell(width: float, height: float, neck: float) -> list[Point]:
    """The outline of the shade from its left rim over the neck to its right rim, hanging from the origin."""
    side = [
        (neck + (width - neck) * (1 - (1 - t) ** 2.1) ** 0.72 * (0.62 + 0.38 * t), height * t)
        for t in [i / 9 for i in range(10)]
    ]
    return [(-x, y) for x, y in side[::-1]] + side


def front() -> Image.Image:
    """The whole lamp from the front, with its main measures."""
    p = Pencil(paper(SIZE, "v1 front"), "v1 front", 2, 1.8)
    p.stroke([(180, 1342), (900, 1348), (2180, 1340)], 2.0, 120)
    foot = [(660, 1250), (1140, 1250), (1146, 1262), (1146, 1338), (654, 1338), (654, 1262)]
    p.wash(foot, WOOD)
    p.shape(foot, 3)
    p.hatch([(980, 1256), (1140, 1256), (1140, 1336), (940, 1336)], 13)
    for edge in (846, 874):
        p.straight((edge, 1250), (edge, 630), 2.6)
    p.hatch([(861, 1250), (861, 640), (873, 640), (873, 1250)], 10, 40)
    arm_a, arm_b = (420.0, 706.0), (1640.0, 446.0)
    for d in (-11, 11):
        p.straight((arm_a[0], arm_a[1] + d), (arm_b[0], arm_b[1] + d), 2.6)
    weight = turn((488, 690), [(-96, -66), (96, -66), (96, 66), (-96, 66)], -12)
    p.wash(weight, WOOD)
    p.shape(weight, 3)
    p.hatch(turn((488, 690), [(-96, 10), (96, 10), (96, 66), (-96, 66)], -12), 12)
    shade = turn((1640, 470), bell(215, 300, 52), 14)
    p.wash(shade, CLAY, 0.7)
    p.stroke(shade, 3.4)
    p.stroke([shade[0], ((shade[0][0] + shade[-1][0]) / 2 - 14, (shade[0][1] + shade[-1][1]) / 2 + 34), shade[-1]], 2.6)
    p.stroke([shade[0], ((shade[0][0] + shade[-1][0]) / 2 + 8, (shade[0][1] + shade[-1][1]) / 2 - 26), shade[-1]], 1.8, 150)
    p.hatch([*shade[11:], shade[14]], 14)
    for at, r in (((860, 612), 42), ((860, 612), 18), ((1640, 446), 30)):
        p.ellipse(at, r, r, 3)
    p.stroke([(656, 1316), (560, 1330), (430, 1296), (300, 1338), (170, 1300)], 4.5)
    for degrees in (10, 30, -34):
        x, y = 860 + 420 * math.cos(math.radians(degrees)), 612 - 420 * math.sin(math.radians(degrees))
        p.stroke([(860 + (x - 860) * 0.6, 612 + (y - 612) * 0.6), (x, y)], 1.3, 95)
    p.stroke([(860 + 300 * math.cos(a / 20), 612 - 300 * math.sin(a / 20)) for a in range(-12, 12)], 1.6, 150)
    _front_measures(p)
    return p.finished()


def _front_measures(p: Pencil) -> None:
    p.dimension((654, 1440), (1146, 1440), "Ø 184", 40)
    p.dimension((2060, 1342), (2060, 430), "485", 40)
    p.dimension((300, 330), (1640, 330), "455", 40)
    for a, b in (((1660, 446), (2090, 430)), ((300, 660), (300, 310)), ((1640, 400), (1640, 310))):
        p.stroke([a, b], 1.1, 95, 0.5, False)
    p.note("OAK, OILED", (1290, 1290), (1080, 1296), 36)
    p.note("STEEL TUBE Ø 12", (1010, 980), (874, 940), 36)
    p.note("COUNTERWEIGHT, OAK", (180, 880), (470, 764), 36)
    p.note("± 35°", (1196, 700), (1150, 650), 36)
    p.note("WOVEN CABLE", (190, 1200), (420, 1290), 36)
    p.note("SPUN SHADE, ENAMEL", (1400, 900), (1610, 690), 36)
    p.write("HALDEN", (180, 200), 76, 225)
    p.write("READING LAMP - SKETCH 1 - FRONT - MM", (184, 256), 30)


def details() -> Image.Image:
    """Joint, shade in section, foot in plan and the reach over a desk."""
    p = Pencil(paper(SIZE, "v1 details"), "v1 details", 2, 1.8)
    p.write("HALDEN", (180, 200), 76, 225)
    p.write("SKETCH 1 - JOINT, SHADE, FOOT, REACH", (184, 256), 30)
    _joint(p)
    _section(p)
    _plan(p)
    _reach(p)
    return p.finished()


def _joint(p: Pencil) -> None:
    p.ellipse((700, 560), 150, 150, 3.2)
    p.ellipse((700, 560), 128, 128, 1.6, 150)
    for y in (530, 590):
        p.straight((300, y + 20), (556, y - 4), 2.8)
        p.straight((846, y - 30), (1080, y - 54), 2.8)
    p.straight((664, 706), (664, 860), 2.8)
    p.straight((736, 706), (736, 860), 2.8)
    p.hatch([(700, 440), (790, 470), (828, 560), (780, 650), (700, 680)], 14)
    knob = [(884, 500), (960, 488), (978, 560), (960, 632), (884, 620)]
    p.wash(knob, (232, 196, 110), 0.8)
    p.stroke([*knob, knob[0]], 3)
    p.note("BRASS KNOB, NO TOOL", (860, 790), (936, 636), 34)
    p.note("FELT WASHER", (300, 420), (590, 500), 34)


def _section(p: Pencil) -> None:
    outer, inner = turn((1720, 380), bell(250, 350, 60), 0), turn((1720, 392), bell(238, 338, 50), 0)
    p.wash(outer, CLAY, 0.6)
    p.stroke(outer, 3.2)
    p.stroke(inner, 1.8, 160)
    p.ellipse((1720, 640), 62, 62, 2.4)
    p.shape([(1688, 400), (1752, 400), (1752, 580), (1688, 580)], 2.2)
    for a in range(-3, 4):
        x = 1720 + a * 62
        p.stroke([(1720 + a * 24, 726), (x, 830)], 1.6, 130, 0.5, False)
    p.stroke([(1720, 350), (1720, 860)], 1.0, 90, 0.5, False)
    p.dimension((1470, 880), (1970, 880), "Ø 170", 36)
    p.note("E27, 8 W LED", (1990, 560), (1784, 640), 34)
    p.note("AIR?", (1960, 380), (1790, 410), 34)


def _plan(p: Pencil) -> None:
    disc = [(640 + 232 * math.cos(a / 8), 1240 + 232 * math.sin(a / 8)) for a in range(50)]
    p.wash(disc, WOOD)
    p.ellipse((640, 1240), 232, 232, 3.2)
    p.ellipse((640, 1240), 214, 214, 1.4, 130)
    for k in range(-6, 7):
        half = math.sqrt(206**2 - (k * 30) ** 2)
        p.stroke([(640 - half, 1240 + k * 30), (640, 1236 + k * 31), (640 + half, 1240 + k * 30)], 1.2, 80, 1.6, False)
    p.ellipse((540, 1240), 26, 26, 3)
    p.stroke([(408, 1240), (330, 1262), (240, 1230), (160, 1250)], 4.5)
    p.note("STEM OFF CENTRE", (930, 1130), (566, 1230), 34)
    p.note("LEAD BELOW", (930, 1400), (760, 1330), 34)


def _reach(p: Pencil) -> None:
    p.shape([(1400, 1080), (2200, 1080), (2200, 1440), (1400, 1440)], 2.6)
    p.ellipse((1560, 1180), 48, 48, 2.6)
    for r, dark in ((180, 90), (260, 120), (340, 150)):
        p.ellipse((1560, 1180), r, r, 1.5, dark, (-0.02, 0.27))
    p.straight((1560, 1180), (1790, 1330), 2.4)
    p.shape([(1730, 1290), (1900, 1240), (1950, 1390), (1780, 1440)], 1.8, 150)
    p.wash([(1790 + 120 * math.cos(a / 3), 1330 + 90 * math.sin(a / 3)) for a in range(19)], (255, 216, 140), 0.8)
    p.write("LIGHT REACHES THE BOOK, NOT THE EYES", (1400, 1510), 32, 200)
    p.stroke([(1400, 1528), (2010, 1524)], 3, 120)
