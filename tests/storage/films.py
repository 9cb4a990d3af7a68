"""Small videos for the tests: the structure of MP4 and WebM around bytes that nobody decodes."""

import struct

SECRET = b"+59.3293+018.0686/ SECRETPLACE"


def box(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", 8 + len(body)) + kind + body


def mp4(codec: bytes = b"avc1", outside: bool = False, seconds: int = 65, frames: int = 1625, luggage: bytes = b"") -> bytes:
    """A film of one track, 25 frames a second, with a place written into it."""
    full = bytes(4)
    entry = struct.pack(">I", 12) + b"url " + struct.pack(">I", 0 if outside else 1)
    minf = box(b"dinf", box(b"dref", full + struct.pack(">I", 1) + entry))
    stbl = box(b"stsd", full + struct.pack(">I", 1) + struct.pack(">I", 86) + codec + bytes(78))
    stbl += box(b"stts", full + struct.pack(">III", 1, frames, 40))
    mdia = box(b"mdhd", full + struct.pack(">IIIII", 0, 0, 1000, seconds * 1000, 0))
    mdia += box(b"hdlr", full + bytes(4) + b"vide" + bytes(13)) + box(b"minf", minf + box(b"stbl", stbl))
    tkhd = box(b"tkhd", full + bytes(72) + struct.pack(">II", 1280 << 16, 720 << 16))
    moov = box(b"mvhd", full + struct.pack(">IIII", 0, 0, 1000, seconds * 1000) + bytes(80))
    moov += box(b"trak", tkhd + box(b"mdia", mdia)) + box(b"udta", box(b"\xa9xyz", SECRET))
    return (box(b"ftyp", b"isom" + bytes(4) + b"isommp42") + box(b"moov", moov) + box(b"free", SECRET + luggage)
            + box(b"mdat", bytes(range(256)) * 8))


def element(name: int, body: bytes) -> bytes:
    return name.to_bytes((name.bit_length() + 7) // 8, "big") + (len(body) | 1 << 28).to_bytes(4, "big") + body


def webm(codec: bytes = b"V_VP9", kind: bytes = b"webm", luggage: bytes = b"") -> bytes:
    """A film of five seconds with tags and an attachment."""
    video = element(0xE0, element(0xB0, (640).to_bytes(2, "big")) + element(0xBA, (360).to_bytes(2, "big")))
    entry = element(0xD7, b"\1") + element(0x83, b"\1") + element(0x86, codec)
    entry += element(0x23E383, (40_000_000).to_bytes(4, "big"))
    info = element(0x2AD7B1, (1_000_000).to_bytes(3, "big")) + element(0x4489, struct.pack(">d", 5000.0))
    inside = element(0x1549A966, info + element(0x7BA9, SECRET)) + element(0x1654AE6B, element(0xAE, entry + video))
    inside += element(0x1F43B675, element(0xE7, b"\0") + bytes([0xA3, 0x88]) + bytes(8))
    inside += element(0x1254C367, SECRET) + element(0x1941A469, SECRET + luggage)
    return element(0x1A45DFA3, element(0x4282, kind)) + element(0x18538067, inside)
