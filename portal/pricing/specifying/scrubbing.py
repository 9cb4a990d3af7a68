"""A model without what tells who made it: authors, programs, names of parts and other people's notes inside a GLB file.

Pictures and pages are drawn anew when they are brought, and films are wiped; a model keeps the words of its own tree, and those
are taken out here for whoever may not know the customer yet. Format: glTF 2.0, chapter 4 (header, JSON chunk, binary chunk).
"""

import json
import struct
from typing import Any

_HEADER, _CHUNK = struct.Struct("<4sII"), struct.Struct("<II")
TELLING = {"extras", "copyright", "generator", "KHR_xmp_json_ld", "KHR_xmp"}
LISTS = ("extensionsUsed", "extensionsRequired")


def scrubbed(glb: bytes) -> bytes:
    """The same model without its words. Raises ValueError for what is no GLB."""
    mark, version, _length = _HEADER.unpack_from(glb)
    size, _kind = _CHUNK.unpack_from(glb, _HEADER.size)
    if mark != b"glTF" or version != 2:
        raise ValueError("not a GLB file")
    start = _HEADER.size + _CHUNK.size
    tree = _bare(json.loads(glb[start : start + size]))
    text = json.dumps(tree, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 4)
    rest = glb[start + size :]
    total = start + len(text) + len(rest)
    return _HEADER.pack(b"glTF", 2, total) + _CHUNK.pack(len(text), 0x4E4F534A) + text + rest


def _bare(value: Any) -> Any:
    """A tree without telling words; a name that must be there becomes a plain one."""
    if isinstance(value, list):
        return [_bare(one) for one in value]
    if not isinstance(value, dict):
        return value
    bare = {key: _bare(one) for key, one in value.items() if key not in TELLING}
    for listed in LISTS:
        if listed in bare:
            bare[listed] = [one for one in bare[listed] if one not in TELLING]
            if not bare[listed]:
                del bare[listed]
    if isinstance(bare.get("name"), str):
        bare["name"] = "part"
    return bare
