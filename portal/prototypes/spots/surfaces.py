"""Places on a model's surface. The W3C knows no selector for these, so this is ours, made of plain JSON that others can read:

    {"type": "SurfaceSelector", "conformsTo": "urn:maquette:selector:surface:1",
     "position": [x, y, z],            metres in the model's own space, y upwards, as glTF has it
     "normal": [x, y, z],              which way the surface faces there, of length one
     "camera": {"orbit": [azimuth, inclination, distance], "target": [x, y, z], "fieldOfView": degrees},
     "node": "Foot"}                   the name of the part in the file

`camera` and `node` may be left out. The words of the camera are those of <model-viewer>, angles in radians.
"""

import math
from typing import Any

from portal.prototypes.spots.numbers import refused
from portal.prototypes.spots.shapes import Camera, Surface, Triple

SURFACE = "urn:maquette:selector:surface:1"
FARTHEST = 1e6  # metres
LONGEST_NAME = 120


def read_surface(selector: dict[str, Any]) -> Surface:
    """A place on a model from its selector. Raises Invalid."""
    if not {"type", "position", "normal"} <= set(selector) <= {"type", "conformsTo", "position", "normal", "camera", "node"}:
        raise refused()
    if selector.get("conformsTo", SURFACE) != SURFACE:
        raise refused()
    node = selector.get("node", "")
    if not isinstance(node, str) or len(node) > LONGEST_NAME or not (node.isprintable() or not node):
        raise refused()
    camera = _camera(selector["camera"]) if "camera" in selector else None
    return Surface(_triple(selector["position"]), _direction(selector["normal"]), camera, node)


def write_surface(place: Surface) -> dict[str, Any]:
    """The selector of a place on a model."""
    made: dict[str, Any] = {"type": "SurfaceSelector", "conformsTo": SURFACE, "position": list(place.position),
                            "normal": list(place.normal)}
    if place.camera:
        made["camera"] = {"orbit": list(place.camera.orbit), "target": list(place.camera.target),
                          "fieldOfView": place.camera.field_of_view}
    return made | ({"node": place.node} if place.node else {})


def _camera(given: Any) -> Camera:
    if not isinstance(given, dict) or set(given) != {"orbit", "target", "fieldOfView"}:
        raise refused()
    azimuth, inclination, distance = _triple(given["orbit"])
    view = _number(given["fieldOfView"])
    if not (abs(azimuth) <= 1000 and -0.000001 <= inclination <= math.pi + 0.000001 and distance > 0 and 0 < view < 180):
        raise refused()
    return Camera((azimuth, inclination, distance), _triple(given["target"]), view)


def _triple(given: Any) -> Triple:
    if not isinstance(given, list) or len(given) != 3:
        raise refused()
    x, y, z = (_number(one) for one in given)
    return x, y, z


def _direction(given: Any) -> Triple:
    """Of length one; what is of that length already is left as it is, so that reading again changes nothing."""
    x, y, z = _triple(given)
    length = math.hypot(x, y, z)
    if length < 0.000001:
        raise refused()
    if abs(length - 1) < 0.00001:
        return x, y, z
    return round(x / length, 6), round(y / length, 6), round(z / length, 6)


def _number(given: Any) -> float:
    if isinstance(given, bool) or not isinstance(given, int | float) or not abs(given) <= FARTHEST:
        raise refused()
    return round(float(given), 6) + 0.0  # no minus nought
