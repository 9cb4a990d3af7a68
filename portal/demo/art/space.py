"""Points, directions and the camera: just enough geometry to draw a lamp."""

import math
from dataclasses import dataclass, field

Vec = tuple[float, float, float]
Frame = tuple[Vec, Vec, Vec]

UP: Vec = (0.0, 1.0, 0.0)


def add(a: Vec, b: Vec, times: float = 1.0) -> Vec:
    """The point `times` b away from a."""
    return (a[0] + b[0] * times, a[1] + b[1] * times, a[2] + b[2] * times)


def sub(a: Vec, b: Vec) -> Vec:
    """The way from b to a."""
    return (a[0] - b[0], a[1] - b[1], a[2] - b[2])


def dot(a: Vec, b: Vec) -> float:
    """How far a reaches along b."""
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def cross(a: Vec, b: Vec) -> Vec:
    """Perpendicular to both, right-handed."""
    return (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])


def unit(a: Vec) -> Vec:
    """The same direction, one long."""
    length = math.sqrt(dot(a, a)) or 1.0
    return (a[0] / length, a[1] / length, a[2] / length)


def mix(a: Vec, b: Vec, t: float) -> Vec:
    """From a (t = 0) to b (t = 1)."""
    return (a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t)


def frame_along(axis: Vec) -> Frame:
    """Three axes of which the middle one points along `axis`."""
    y = unit(axis)
    x = unit(cross(y, (0.0, 0.0, 1.0))) if abs(y[2]) < 0.9 else unit(cross(y, (0.0, 1.0, 0.0)))
    return x, y, cross(x, y)


def turned(frame: Frame, p: Vec) -> Vec:
    """A point given in the frame's own axes, in the axes of the room."""
    x, y, z = frame
    return (
        x[0] * p[0] + y[0] * p[1] + z[0] * p[2],
        x[1] * p[0] + y[1] * p[1] + z[1] * p[2],
        x[2] * p[0] + y[2] * p[1] + z[2] * p[2],
    )


@dataclass(frozen=True)
class Camera:
    """A photographer's camera: where it stands, what it looks at, and the angle it sees from top to bottom."""

    eye: Vec
    target: Vec
    angle: float
    width: int
    height: int
    axes: Frame = field(init=False)
    reach: float = field(init=False)

    def __post_init__(self) -> None:
        back = unit(sub(self.eye, self.target))
        right = unit(cross(UP, back))
        object.__setattr__(self, "axes", (right, cross(back, right), back))
        object.__setattr__(self, "reach", self.height / 2 / math.tan(math.radians(self.angle) / 2))

    def see(self, p: Vec) -> tuple[float, float, float]:
        """Where the point appears (pixels) and how far away it is."""
        right, up, back = self.axes
        way = sub(p, self.eye)
        far = max(-dot(way, back), 1e-3)
        scale = self.reach / far
        return self.width / 2 + dot(way, right) * scale, self.height / 2 - dot(way, up) * scale, far

    def see_normalised(self, p: Vec) -> tuple[float, float]:
        """Where the point appears as a part of width and height: the coordinates of pins."""
        x, y, _ = self.see(p)
        return round(x / self.width, 4), round(y / self.height, 4)

    def times(self, factor: int) -> "Camera":
        """The same view on a larger plate."""
        return Camera(self.eye, self.target, self.angle, self.width * factor, self.height * factor)
