"""What the child may say of a file, and the limits it works under: plain Python, so that the child starts fast."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """How much one upload may ask of us. Sizes in bytes, times in seconds."""

    max_bytes: int = 30 * 1024 * 1024
    max_pixels: int = 64_000_000
    max_edge: int = 20_000
    max_frames: int = 500
    master_edge: int = 8_000
    cpu_seconds: int = 20
    wall_seconds: float = 40.0
    memory: int = 1536 * 1024 * 1024
    output: int = 256 * 1024 * 1024


class Refused(Exception):
    """The file cannot be taken in; `code` is a stable word, `detail` the figures for the sentence."""

    def __init__(self, code: str, **detail: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.detail = detail
