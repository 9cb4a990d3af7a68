"""Customers' idea sketches, quick and small, each with a few words in the proposer's language."""

import math
from collections.abc import Callable

from PIL import Image

from .palette import Rgb
from .paper import paper
from .pencil import Pencil, Point
from .sheets import bell, turn

SIZE = (800, 600)
WOOD: Rgb = (222, 184, 135)
CLAY: Rgb = (224, 128, 92)
GREEN: Rgb = (160, 182, 140)
LIGHT: Rgb = (255, 222, 150)
BLUE: Rgb = (150, 172, 196)


def _start(name: str) -> Pencil:
    return Pencil(paper(SIZE, name), name, 2, 1.3)


def _disc(p: Pencil, at: Point, rx: float, high: float, colour: Rgb = WOOD) -> None:
    """A round foot seen a little from above."""
    ry = rx * 0.24
    rim = [(at[0] + rx * math.cos(a / 6), at[1] + ry * math.sin(a / 6)) for a in range(38)]
    p.wash([(x, y + (high if y > at[1] else 0)) for x, y in rim], colour, 0.6)
    p.ellipse(at, rx, ry)
    p.ellipse((at[0], at[1] + high), rx, ry, 2.2, 205, (-0.01, 0.51))
    for side in (-1, 1):
        p.straight((at[0] + side * rx, at[1]), (at[0] + side * rx, at[1] + high), over=1)


def _shade(p: Pencil, at: Point, size: float, tilt: float, colour: Rgb = CLAY, light: float = 0) -> None:
    outline = turn(at, bell(size, size * 1.35, size * 0.24), tilt)
    if light:
        left, right = outline[0], outline[-1]
        p.wash(
            [left, right, (right[0] + light * 0.25, right[1] + light), (left[0] - light * 0.35, left[1] + light)],
            LIGHT,
            0.5,
        )
    p.wash(outline, colour, 0.75)
    p.stroke(outline, 2.6)
    middle = ((outline[0][0] + outline[-1][0]) / 2, (outline[0][1] + outline[-1][1]) / 2)
    p.stroke([outline[0], turn(middle, [(0, size * 0.16)], tilt)[0], outline[-1]])
    p.hatch([*outline[11:], outline[14]], 7, 58, 110, 1.2)


def _arm(p: Pencil, pivot: Point, tip: Point, back: float = 0.4) -> None:
    tail = (pivot[0] - (tip[0] - pivot[0]) * back, pivot[1] - (tip[1] - pivot[1]) * back)
    p.straight(tail, tip, 4.2, 225, 2)
    p.ellipse(pivot, 9, 9, 2.4)
    p.ellipse(tip, 6, 6, 2.2)
    if back:
        angle = math.degrees(math.atan2(tip[1] - pivot[1], tip[0] - pivot[0]))
        block = turn(tail, [(-30, -19), (30, -19), (30, 19), (-30, 19)], angle)
        p.wash(block, WOOD, 0.6)
        p.shape(block, 2.2, 205, 2)


def _table(p: Pencil, y: float) -> None:
    p.straight((60, y), (740, y + 2), 2.0, 150)


def clamp() -> Image.Image:
    """A clamp in place of the foot."""
    p = _start("clamp")
    top = [(60, 400), (520, 400), (520, 436), (60, 436)]
    p.wash(top, WOOD)
    p.shape(top)
    p.stroke([(470, 398), (470, 372), (548, 372), (548, 500), (476, 500), (476, 484), (530, 484), (530, 398)], 2.6, 215, 0.4)
    p.straight((500, 486), (500, 440), 4)
    p.ellipse((500, 520), 26, 9)
    p.straight((500, 500), (500, 514))
    p.straight((510, 372), (510, 190), 4.2, 225)
    _arm(p, (510, 190), (270, 130), 0.45)
    _shade(p, (270, 136), 66, -8, CLAY, 150)
    p.dimension((620, 400), (620, 438), "20-60 MM", 19)
    p.note("CLAMP, NO FOOT", (560, 300), (548, 376), 19)
    return p.finished()


def wall() -> Image.Image:
    """A wall arm over the bed."""
    p = _start("wall")
    p.straight((120, 50), (120, 560), 2.6)
    p.hatch([(84, 50), (120, 50), (120, 560), (84, 560)], 12)
    plate = [(120, 200), (142, 200), (142, 320), (120, 320)]
    p.wash(plate, WOOD)
    p.shape(plate, over=2)
    _arm(p, (160, 260), (430, 170), 0)
    _shade(p, (430, 176), 62, 10, BLUE, 170)
    p.stroke([(131, 320), (136, 400), (128, 470), (134, 560)], 2.6)
    bed = [(250, 470), (740, 470), (740, 540), (250, 540)]
    p.shape(bed)
    p.stroke([(270, 468), (290, 420), (390, 420), (410, 468)])
    p.stroke([(420, 468), (520, 440), (640, 452), (738, 440)])
    p.note("ДУБ, 2 ВИНТА", (190, 110), (136, 214), 20)
    p.note("ПОВОРОТ 180°", (520, 160), (444, 172), 20)
    return p.finished()


def charger() -> Image.Image:
    """A socket for a telephone in the foot."""
    p = _start("charger")
    _table(p, 500)
    _disc(p, (330, 410), 210, 58)
    p.ellipse((250, 402), 16, 6)
    p.straight((246, 400), (246, 60), 3)
    p.straight((254, 400), (254, 60), 3)
    p.stroke([(420, 474), (452, 470), (454, 482), (422, 487), (420, 474)], 2.4)
    p.stroke([(456, 478), (520, 490), (560, 470), (600, 462)], 3.4)
    phone = [(600, 440), (720, 430), (732, 486), (612, 498)]
    p.wash(phone, BLUE, 0.6)
    p.shape(phone, over=1)
    p.ellipse((420, 400), 26, 9)
    p.note("USB-C 20 W", (520, 380), (448, 470), 20)
    p.note("DIMMER", (420, 300), (424, 396), 20)
    return p.finished()


def cordless() -> Image.Image:
    """A small lamp with a battery for café tables."""
    p = _start("cordless")
    p.ellipse((400, 470), 320, 78, 2.4)
    p.ellipse((400, 490), 320, 78, 2.0, 150, (0, 0.5))
    _disc(p, (360, 430), 78, 26, GREEN)
    p.straight((356, 426), (356, 286), 3, over=2)
    p.straight((364, 426), (364, 286), 3, over=2)
    _shade(p, (360, 150), 92, 0, GREEN, 130)
    p.ellipse((540, 440), 40, 12)
    p.stroke([(502, 444), (510, 490), (530, 500), (552, 500), (570, 490), (578, 444)])
    p.ellipse((586, 462), 14, 14, 2, 180, (-0.25, 0.3))
    for x in (524, 548):
        p.stroke([(x, 420), (x + 9, 400), (x - 4, 380), (x + 6, 358)], 1.4, 120)
    p.dimension((200, 456), (200, 150), "280", 20)
    p.note("12 H BATTERY", (520, 270), (420, 440), 20)
    return p.finished()


def floor() -> Image.Image:
    """The tall one beside a chair."""
    p = _start("floor")
    _table(p, 540)
    _disc(p, (220, 520), 88, 20)
    p.straight((216, 518), (216, 130), 3)
    p.straight((223, 518), (223, 130), 3)
    _arm(p, (220, 130), (440, 90), 0.4)
    _shade(p, (440, 96), 58, 14, CLAY, 190)
    p.stroke([(430, 300), (410, 420), (420, 470), (640, 470), (680, 330), (655, 300), (600, 430), (440, 420)], 2.6)
    p.wash([(430, 420), (600, 430), (640, 470), (420, 470)], GREEN, 0.6)
    for x in (440, 630):
        p.straight((x, 474), (x + (x - 535) * 0.1, 538), 3)
    p.dimension((90, 540), (90, 92), "1350", 20)
    p.note("STEM IN 2 PIECES", (480, 240), (226, 330), 20)
    return p.finished()


def double() -> Image.Image:
    """Two shades on one foot for a drawing table."""
    p = _start("double")
    _table(p, 520)
    _disc(p, (400, 490), 120, 26)
    p.straight((396, 486), (396, 150), 3)
    p.straight((404, 486), (404, 150), 3)
    _arm(p, (400, 200), (170, 150), 0)
    _arm(p, (400, 160), (640, 120), 0)
    _shade(p, (170, 156), 58, -10, CLAY, 150)
    _shade(p, (640, 126), 58, 10, CLAY, 180)
    p.shape([(520, 470), (720, 458), (736, 510), (530, 520)], 1.8, 150)
    p.note("ДВА ПЛЕЧА", (300, 70), (330, 184), 20)
    p.note("РАЗДЕЛЬНО", (540, 400), (410, 300), 20)
    return p.finished()


def groove() -> Image.Image:
    """A pen groove and a bowl turned into the foot."""
    p = _start("groove")
    _table(p, 530)
    _disc(p, (400, 380), 300, 66)
    p.ellipse((250, 370), 18, 7)
    p.straight((246, 366), (246, 70), 3)
    p.straight((254, 366), (254, 70), 3)
    p.ellipse((420, 352), 70, 16)
    p.hatch([(350, 352), (420, 338), (490, 352), (420, 340)], 7)
    p.stroke([(330, 416), (460, 428), (600, 404), (612, 412), (470, 440), (324, 426), (330, 416)])
    pen = [(350, 404), (590, 388), (592, 398), (352, 414)]
    p.wash(pen, CLAY, 0.9)
    p.shape(pen, over=1)
    p.note("PEN", (600, 320), (580, 392), 20)
    p.note("CLIPS", (470, 250), (430, 346), 20)
    p.dimension((340, 500), (612, 486), "150", 20)
    return p.finished()


def kit() -> Image.Image:
    """Everything comes apart: the repair kit."""
    p = _start("kit")
    p.straight((90, 300), (700, 300), 1.2, 90)
    block = [(90, 262), (180, 262), (180, 338), (90, 338)]
    p.wash(block, WOOD)
    p.shape(block)
    p.straight((215, 292), (330, 292), 2.4)
    p.straight((215, 308), (330, 308), 2.4)
    p.ellipse((380, 300), 30, 30, 2.6)
    p.ellipse((380, 300), 12, 12)
    p.ellipse((440, 300), 10, 26, 2.2)
    p.wash([(466, 276), (496, 280), (496, 320), (466, 324)], (232, 196, 110), 0.9)
    p.stroke([(466, 276), (496, 280), (496, 320), (466, 324), (466, 276)], 2.4)
    _shade(p, (620, 232), 66, 0)
    p.stroke([(80, 420), (200, 400), (260, 440), (360, 410), (420, 430)], 3.4)
    p.write("ВСЁ РАЗБИРАЕТСЯ", (90, 130), 30)
    p.note("ФЕТР", (400, 420), (440, 328), 20)
    p.note("КАБЕЛЬ", (90, 500), (200, 404), 20)
    p.note("ЛАТУНЬ", (470, 190), (480, 276), 20)
    return p.finished()


SKETCHES: dict[str, Callable[[], Image.Image]] = {
    "idea-clamp.jpg": clamp, "idea-wall.jpg": wall, "idea-charger.jpg": charger, "idea-cordless.jpg": cordless,
    "idea-floor.jpg": floor, "idea-double.jpg": double, "idea-groove.jpg": groove, "idea-kit.jpg": kit,
}  # fmt: skip
