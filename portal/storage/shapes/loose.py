"""A .gltf file that holds everything in itself: its data: parts are packed into one GLB. What points elsewhere is refused."""

import base64
import binascii
import json
from pathlib import Path
from typing import Any

from portal.storage.shapes import whole
from portal.storage.shapes.packing import Binary, write_glb
from portal.storage.verdicts import Limits, Refused

DATA = "data:"


def make(source: Path, out: Path, limits: Limits) -> dict[str, Any]:
    """Pack the tree and go on with the GLB."""
    tree = json.loads(source.read_bytes().decode("utf-8-sig"))
    if not isinstance(tree, dict):
        raise Refused("broken")
    packed = source.with_suffix(".glb")
    write_glb(*pack(tree), packed)
    return whole.make(packed, out, limits)


def pack(tree: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
    """The tree with one binary instead of its data: parts. Raises Refused."""
    made = Binary()
    begins = [made.add(unpacked(one.get("uri"))) for one in tree.get("buffers") or []]
    views = [one | {"buffer": 0, "byteOffset": begins[one["buffer"]] + one.get("byteOffset", 0)}
             for one in tree.get("bufferViews") or []]
    images = []
    for image in tree.get("images") or []:
        if "uri" in image:
            piece = unpacked(image["uri"])
            views.append({"buffer": 0, "byteOffset": made.add(piece), "byteLength": len(piece)})
            kind = image["uri"][len(DATA):].partition(";")[0]
            image = {name: said for name, said in image.items() if name != "uri"} | {
                "bufferView": len(views) - 1, "mimeType": image.get("mimeType", kind)}
        images.append(image)
    more = {"bufferViews": views} if views else {}
    return tree | more | ({"images": images} if images else {}), bytes(made.content)


def unpacked(uri: Any) -> bytes:
    """The bytes of a data: address. Raises Refused for every other one."""
    if not isinstance(uri, str) or not uri.startswith(DATA) or ";base64," not in uri[:100]:
        raise Refused("points_outside")
    try:
        return base64.b64decode(uri.partition(",")[2], validate=True)
    except binascii.Error:
        raise Refused("broken") from None
