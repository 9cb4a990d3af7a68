"""Documents and meshes for the tests, all made here."""

import base64
import io
import json
import struct

from reportlab.pdfgen import canvas

TETRA = [(0, 0, 0), (30, 0, 0), (0, 20, 0), (0, 0, 10)]
FACES = [(0, 2, 1), (0, 1, 3), (1, 2, 3), (0, 3, 2)]
VOLUME = 30 * 20 * 10 / 6  # cubic millimetres


def pdf(pages: int = 2, size: tuple[float, float] = (200, 300), password: str = "") -> bytes:
    """Pages with their number on them; the second and later ones are blank but for it."""
    out = io.BytesIO()
    made = canvas.Canvas(out, pagesize=size, encrypt=password or None)
    for number in range(1, pages + 1):
        made.drawString(20, 100, f"Sheet {number}")
        if number == 1:
            made.rect(20, 150, 60, 60, fill=1)
        made.showPage()
    made.setTitle("SECRETTITLE")
    made.save()
    return out.getvalue()


def stl() -> bytes:
    """A closed skin of four triangles."""
    body = b"".join(struct.pack("<12fH", 0, 0, 0, *TETRA[a], *TETRA[b], *TETRA[c], 0) for a, b, c in FACES)
    return b"SECRETTITLE".ljust(80, b"\0") + struct.pack("<I", len(FACES)) + body


def stl_words() -> bytes:
    """The same in words."""
    lines = ["solid lamp"]
    for face in FACES:
        corners = [f"vertex {x} {y} {z}" for x, y, z in (TETRA[one] for one in face)]
        lines += ["facet normal 0 0 0", "outer loop", *corners, "endloop", "endfacet"]
    return "\n".join([*lines, "endsolid lamp"]).encode()


def obj(*more: str) -> bytes:
    """The same as Wavefront OBJ."""
    lines = ["# lamp", *more, *(f"v {x} {y} {z}" for x, y, z in TETRA), *(f"f {a + 1} {b + 1}/1 {c - 4}" for a, b, c in FACES)]
    return "\n".join(lines).encode() + b"\n"


def ply() -> bytes:
    """The same as PLY in words."""
    head = ["ply", "format ascii 1.0", f"element vertex {len(TETRA)}", *(f"property float {one}" for one in "xyz"),
            f"element face {len(FACES)}", "property list uchar int vertex_indices", "end_header"]
    return "\n".join([*head, *(f"{x} {y} {z}" for x, y, z in TETRA), *(f"3 {a} {b} {c}" for a, b, c in FACES)]).encode() + b"\n"


def gltf(uri: str | None = None, picture: bytes | None = None) -> bytes:
    """The same as glTF in one file, in metres; `uri` puts its points elsewhere, `picture` is worn on it."""
    points = b"".join(struct.pack("<3f", *(one / 1000 for one in corner)) for corner in TETRA)
    order = b"".join(struct.pack("<3H", *face) for face in FACES)
    tree = {
        "asset": {"version": "2.0"}, "scene": 0, "scenes": [{"nodes": [0]}], "nodes": [{"mesh": 0}],
        "meshes": [{"primitives": [{"attributes": {"POSITION": 0}, "indices": 1}]}],
        "accessors": [{"bufferView": 0, "componentType": 5126, "count": 4, "type": "VEC3"},
                      {"bufferView": 1, "componentType": 5123, "count": 12, "type": "SCALAR"}],
        "bufferViews": [{"buffer": 0, "byteLength": len(points)},
                        {"buffer": 0, "byteOffset": len(points), "byteLength": len(order)}],
        "buffers": [{"byteLength": len(points + order), "uri": uri or data(points + order, "application/octet-stream")}],
    }
    if picture:
        tree["images"] = [{"uri": data(picture, "image/png")}]
    return json.dumps(tree).encode()


def data(content: bytes, kind: str) -> str:
    return f"data:{kind};base64,{base64.b64encode(content).decode()}"
