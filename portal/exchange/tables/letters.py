"""In which letters a file is written: told by its first bytes, else by whether it reads as UTF-8, else Windows Cyrillic."""

import codecs
from pathlib import Path

ENCODINGS = ("utf-8", "utf-16", "cp1251", "cp1252")
MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
PIECE = 1 << 20


def encoding_of(path: Path) -> str:
    """The name of the encoding to open the file with."""
    with path.open("rb") as stream:
        head = stream.read(4096)
        for mark, name in MARKS:
            if head.startswith(mark):
                return name
        if head.count(b"\0") > len(head) // 4:
            return "utf-16-le" if head[1:2] == b"\0" else "utf-16-be"
        stream.seek(0)
        reader = codecs.getincrementaldecoder("utf-8")()
        try:
            while piece := stream.read(PIECE):
                reader.decode(piece)
            reader.decode(b"", final=True)
        except UnicodeDecodeError:
            return "cp1251"
    return "utf-8"
