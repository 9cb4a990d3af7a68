"""What the child may say of a file, and the limits it works under: plain Python, so that the child starts fast."""

from dataclasses import dataclass, replace

MIB = 1024 * 1024


@dataclass(frozen=True)
class Limits:
    """How much one upload may ask of us. Sizes in bytes, times in seconds.

    What stands here is for pictures; `of` gives what differs for the other families.
    """

    max_bytes: int = 30 * MIB
    max_pixels: int = 64_000_000
    max_edge: int = 20_000
    max_frames: int = 500
    master_edge: int = 8_000
    cpu_seconds: int = 20
    wall_seconds: float = 40.0
    memory: int = 1536 * MIB
    output: int = 256 * MIB
    max_pages: int = 60
    page_pixels: int = 9_000_000
    page_edge: int = 5_000
    model_bytes: int = 60 * MIB
    document_bytes: int = 60 * MIB
    video_bytes: int = 400 * MIB
    max_triangles: int = 1_000_000
    max_hours: int = 6

    def of(self, family: str) -> "Limits":
        """The limits of a family. Address space is measured: PDFium and numpy map more than they use."""
        if family == "document":
            return replace(self, max_bytes=self.document_bytes, memory=min(self.memory, 420 * MIB),
                           cpu_seconds=self.cpu_seconds * 6, wall_seconds=self.wall_seconds * 5)
        if family == "model":
            return replace(self, max_bytes=self.model_bytes)
        if family == "video":
            return replace(self, max_bytes=self.video_bytes, memory=min(self.memory, 400 * MIB),
                           output=self.video_bytes + MIB)
        return self


class Refused(Exception):
    """The file cannot be taken in; `code` is a stable word, `detail` the figures for the sentence."""

    def __init__(self, code: str, **detail: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.detail = detail
