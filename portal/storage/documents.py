"""Pages of a PDF as pictures, drawn by PDFium. Runs only in the child: one process for each document, never threads.

Nothing is fetched and no script runs: PDFium draws what the file itself holds. A page that takes too long ends the child.
"""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from math import sqrt
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium
from PIL import Image
from pypdfium2 import raw

from portal.storage.paged import write_pages
from portal.storage.verdicts import Limits, Refused

MEDIA_TYPE = "application/pdf"
DOTS = 200 / 72  # two hundred dots to the inch; a point is the seventy-second part of one
LARGEST = 200 * 72.0  # points: what the format itself allows along an edge (ISO 32000-1, annex C)
PAGE_SECONDS = 1.5


def make(source: Path, out: Path, limits: Limits) -> dict[str, Any]:
    """Draw every page, and tell what was made. Raises Refused for what is locked, too long, too large or spoilt."""
    with hurried():
        try:
            document = pdfium.PdfDocument(source)
        except pdfium.PdfiumError as trouble:
            raise Refused("locked" if trouble.err_code == raw.FPDF_ERR_PASSWORD else "broken") from None
        count = len(document)

    def draw(number: int) -> Image.Image:
        with hurried():
            page = document[number - 1]
            try:
                return _drawn(page, limits)
            finally:
                page.close()

    return {"media_type": MEDIA_TYPE} | write_pages(out, limits, count, draw)


def _drawn(page: pdfium.PdfPage, limits: Limits) -> Image.Image:
    """The page on white, at 200 dots to the inch or as many as fit into the limits."""
    width, height = page.get_size()
    if not (0 < width <= LARGEST and 0 < height <= LARGEST):
        raise Refused("page_too_large")
    scale = min(DOTS, limits.page_edge / max(width, height), sqrt(limits.page_pixels / (width * height)))
    bitmap = page.render(scale=scale, may_draw_forms=False, prefer_bgrx=True)
    drawn = bitmap.to_pil().convert("RGB")
    bitmap.close()
    return drawn


@contextmanager
def hurried() -> Iterator[None]:
    """Lets this process be ended when what is inside takes longer than PAGE_SECONDS of the processor.

    PDFium cannot be interrupted, and nobody catches SIGPROF here: the kernel ends us, the parent says why.
    """
    signal.setitimer(signal.ITIMER_PROF, PAGE_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
