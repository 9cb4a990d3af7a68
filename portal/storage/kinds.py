"""What a file seems to be by its first bytes: enough to choose who reads it, and to say kindly why we do not."""

import re

HEAD = 4096
PICTURES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
ARCHIVES = (b"PK\3\4", b"PK\5\6", b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"BZh", b"\xfd7zXZ")
MARKS = ((PICTURES, "image"), (b"glTF", "model"), (b"\x1aE\xdf\xa3", "webm"), (ARCHIVES, "archive"),
         ((b"ply\n", b"ply\r"), "ply"))
BRANDS = {b"avif": "image", b"avis": "image", b"heic": "heic", b"heix": "heic", b"heim": "heic", b"hevc": "heic",
          b"mif1": "heic", b"msf1": "heic", b"qt  ": "movie"}
# What we take, by the family of its limits and the kind of the row it becomes.
FAMILIES = {"image": "image", "pdf": "document", "model": "model", "gltf": "model", "stl": "model", "obj": "model",
            "ply": "model", "mp4": "video", "webm": "video"}
VERTEX = re.compile(rb"^v[ \t]+-?[0-9.]", re.MULTILINE)
GLTF_WORDS = (b'"asset"', b'"accessors"', b'"buffers"', b'"bufferViews"', b'"meshes"', b'"scenes"')


def guess(head: bytes, size: int | None = None) -> str:
    """A key of FAMILIES for what we take; else a word for the refusal: svg, heic, movie, archive, other.

    A binary STL has no mark of its own: it is known by its `size`, which follows from the number of its triangles.
    """
    if head[4:8] == b"ftyp":
        return _by_brands(head)
    if head[:4] == b"RIFF":
        return {b"WEBP": "image", b"AVI ": "movie"}.get(head[8:12], "other")
    marked = next((kind for marks, kind in MARKS if head.startswith(marks)), None)
    return marked or _by_words(head, size)


def stl_size(head: bytes) -> int | None:
    """How long a file of this beginning would be if it were a binary STL: a header, a number, fifty bytes a triangle."""
    count = int.from_bytes(head[80:84], "little")
    return 84 + 50 * count if len(head) >= 84 and 0 < count < 2**22 else None


def _by_words(head: bytes, size: int | None) -> str:
    """Formats that are told apart by what is written in them, the surest sign first."""
    start, low = head.lstrip(b"\xef\xbb\xbf \t\r\n"), head.lower()
    signs = (
        ("pdf", b"%PDF-" in head[:1024]),
        ("stl", size is not None and size == stl_size(head)),
        ("stl", start[:5].lower() == b"solid" and b"facet" in low),
        ("gltf", start.startswith(b"{") and any(word in head for word in GLTF_WORDS)),
        ("svg", b"<svg" in low),
        ("obj", b"\0" not in head and VERTEX.search(head) is not None),
    )
    return next((kind for kind, seen in signs if seen), "other")


def _by_brands(head: bytes) -> str:
    """AVIF, HEIC and MP4 are one family; the first brand that we know decides."""
    length = min(int.from_bytes(head[:4], "big"), 128)
    brands = [head[8:12], *(head[at : at + 4] for at in range(16, length, 4))]
    known = [BRANDS[brand] for brand in brands if brand in BRANDS]
    if "image" in known:
        return "image"
    return known[0] if known else "mp4"
