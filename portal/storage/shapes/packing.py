"""Writing a GLB file (glTF 2.0, chapter 4): a header, the tree as JSON, one binary."""

import json
import struct
from pathlib import Path
from typing import Any

HEADER = struct.Struct("<4sII")
CHUNK = struct.Struct("<II")
JSON_CHUNK, BINARY_CHUNK = 0x4E4F534A, 0x004E4942


def write_glb(tree: dict[str, Any], binary: bytes, path: Path) -> None:
    """Write the tree and its one binary."""
    binary += bytes(-len(binary) % 4)
    if binary:
        tree = tree | {"buffers": [{"byteLength": len(binary)}]}
    text = json.dumps(tree, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 4)
    total = HEADER.size + CHUNK.size + len(text) + (CHUNK.size + len(binary) if binary else 0)
    with path.open("wb") as out:
        out.write(HEADER.pack(b"glTF", 2, total) + CHUNK.pack(len(text), JSON_CHUNK) + text)
        if binary:
            out.write(CHUNK.pack(len(binary), BINARY_CHUNK) + binary)


class Binary:
    """A binary that grows by pieces; each begins at a multiple of four."""

    def __init__(self) -> None:
        self.content = bytearray()

    def add(self, piece: bytes) -> int:
        """Where the piece begins."""
        self.content += bytes(-len(self.content) % 4)
        begin = len(self.content)
        self.content += piece
        return begin
