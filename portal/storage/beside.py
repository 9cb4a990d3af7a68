"""Where the pages of a document lie while it is being prepared: a folder for each, beside the document's own."""

from pathlib import Path


def pages_beside(out: Path) -> Path:
    """The folder of the pages; `001` is the first. Each page is a bundle like any picture's."""
    return out.parent / "pages"
