"""Short words for the tests: prepare bytes, read a part back as a picture."""

import io
from typing import Any

from PIL import Image

from portal.storage.refusals import UploadRefused
from portal.storage.workshop import Prepared, Workshop


def prepare(workshop: Workshop, content: bytes, name: str = "picture.png") -> Prepared:
    """The bytes made safe."""
    with workshop.prepared(io.BytesIO(content), name) as prepared:
        return prepared


def code_of(workshop: Workshop, content: bytes, name: str = "picture.png") -> str:
    """The code the bytes are refused with; "taken" when they are not."""
    try:
        prepare(workshop, content, name)
    except UploadRefused as refused:
        return refused.code
    return "taken"


def part(workshop: Workshop, prepared: Prepared, name: str) -> bytes:
    """The bytes of a rendition."""
    found: dict[str, Any] = prepared.about["renditions"][name]
    return workshop.blobs.path(prepared.key, found["part"]).read_bytes()


def shown(workshop: Workshop, prepared: Prepared, name: str = "master") -> Image.Image:
    """A rendition as a picture."""
    return Image.open(io.BytesIO(part(workshop, prepared, name)))
