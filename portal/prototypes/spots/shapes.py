"""The shapes a spot may have: a point or rectangle, an outline, a place on a model's surface, a time in a video.

Lengths on pictures are fractions of their width and height, rounded to six places; times are milliseconds; lengths in a
model are metres of its own space, y upwards, as glTF has them.
"""

from dataclasses import dataclass
from typing import Any

Triple = tuple[float, float, float]


@dataclass(frozen=True)
class Spot:
    """A point (w = h = 0) or a rectangle, in fractions of the picture's width and height."""

    x: float
    y: float
    w: float = 0.0
    h: float = 0.0

    @property
    def shape(self) -> str:
        return "rect" if self.w or self.h else "point"

    def columns(self) -> dict[str, Any]:
        """What the thread's row keeps beside the selector."""
        return {"x": self.x, "y": self.y, "w": self.w, "h": self.h}


@dataclass(frozen=True)
class Outline:
    """A polygon (closed, three corners at least) or a line drawn by hand (two points at least)."""

    points: tuple[tuple[float, float], ...]
    closed: bool

    @property
    def shape(self) -> str:
        return "polygon" if self.closed else "path"

    @property
    def box(self) -> Spot:
        """The smallest rectangle around it."""
        across, down = [x for x, _y in self.points], [y for _x, y in self.points]
        left, top = min(across), min(down)
        return Spot(left, top, round(max(across) - left, 6), round(max(down) - top, 6))

    def columns(self) -> dict[str, Any]:
        """The box around it."""
        return self.box.columns()


@dataclass(frozen=True)
class Camera:
    """From where a model was looked at: orbit (azimuth and inclination in radians, distance in metres), the target it turns
    about, and the vertical field of view in degrees.
    """

    orbit: Triple
    target: Triple
    field_of_view: float


@dataclass(frozen=True)
class Surface:
    """A place on a model, with the direction its surface faces there, perhaps the view of it and the name of the part."""

    position: Triple
    normal: Triple
    camera: Camera | None = None
    node: str = ""

    shape = "surface"

    def columns(self) -> dict[str, Any]:
        """Its place stands in the selector alone."""
        return {}


@dataclass(frozen=True)
class Span:
    """A moment of a video, or the time from one to another; perhaps with a spot in the frame."""

    start_ms: int
    end_ms: int | None = None
    spot: Spot | Outline | None = None

    shape = "time"

    def columns(self) -> dict[str, Any]:
        """The time, and the box in the frame."""
        return {"start_ms": self.start_ms, "end_ms": self.end_ms, **(self.spot.columns() if self.spot else {})}


Place = Spot | Outline | Surface | Span
COLUMNS = ("x", "y", "w", "h", "start_ms", "end_ms")
