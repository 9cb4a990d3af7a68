"""What a file seems to be by its first bytes: enough to choose who reads it, and to say kindly why we do not."""

HEAD = 4096
PICTURES = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
BRANDS = {b"avif": "image", b"avis": "image", b"heic": "heic", b"heix": "heic", b"heim": "heic", b"hevc": "heic",
          b"mif1": "heic", b"msf1": "heic"}


def guess(head: bytes) -> str:
    """`image` or `model` for what we take; else a word for the refusal: pdf, svg, heic, video, other."""
    if head.startswith(PICTURES) or (head[:4] == b"RIFF" and head[8:12] == b"WEBP"):
        return "image"
    if head.startswith(b"glTF"):
        return "model"
    if head[4:8] == b"ftyp":
        return _by_brands(head)
    if head.startswith(b"\x1aE\xdf\xa3") or (head[:4] == b"RIFF" and head[8:12] == b"AVI "):
        return "video"
    if b"%PDF-" in head[:1024]:
        return "pdf"
    return "svg" if b"<svg" in head.lower() else "other"


def _by_brands(head: bytes) -> str:
    """AVIF, HEIC and MP4 are one family; the first brand that we know decides."""
    length = min(int.from_bytes(head[:4], "big"), 128)
    brands = [head[8:12], *(head[at : at + 4] for at in range(16, length, 4))]
    known = [BRANDS[brand] for brand in brands if brand in BRANDS]
    if "image" in known:
        return "image"
    return known[0] if known else "video"
