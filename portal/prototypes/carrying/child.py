"""The child process that looks for spots in new pictures and models: `python -m portal.prototypes.carrying.child`.

It is given {"pictures": [{"before", "after", "spots": [[x, y], ...]}], "models": [{"after", "points": [[x, y, z], ...]}]} with
paths of our own renditions and gives for each spot {"x", "y", "scale", "state", "confidence"}, for each point its nearest
{"position", "normal", "off", "size"} in the model's own unit. What cannot be opened is null, and its spots are lost.
"""

from dataclasses import asdict
from pathlib import Path
from typing import Any

from PIL import Image

from portal.kernel.beside import serve
from portal.prototypes.carrying.matching import Pair
from portal.prototypes.carrying.surfaces import nearest


def look(order: dict[str, Any]) -> dict[str, Any]:
    """Every picture and model of the order."""
    return {"pictures": [_tried(_picture, one) for one in order.get("pictures", [])],
            "models": [_tried(_model, one) for one in order.get("models", [])]}


def _tried(look_at: Any, one: dict[str, Any]) -> Any:
    try:
        return look_at(one)
    except Exception:  # noqa: BLE001 one spoilt file must not lose the places on all the others
        return None


def _picture(one: dict[str, Any]) -> list[dict[str, Any]]:
    with Image.open(one["before"]) as before, Image.open(one["after"]) as after:
        found = Pair(before, after).carry([(x, y) for x, y in one["spots"]])
    return [asdict(near) for near in found]


def _model(one: dict[str, Any]) -> list[dict[str, Any]]:
    return nearest(Path(one["after"]), one["points"])


if __name__ == "__main__":
    serve(look)
