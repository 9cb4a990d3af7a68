"""What goes in and out about a prototype's shelf."""

from portal.prototypes.assets.shelves import MOST_BYTES, MOST_FILES
from portal.web.files import rendition_urls
from portal.web.schemas import Flag, Function, Number, Plain, Raw, Schema


class OriginalsIn(Schema):
    """`keep` whether files brought from now on are also kept as they came, for the team alone."""

    keep = Flag(load_default=False)


class ShelfOut(Schema):
    """How much lies on a prototype's shelf and how much may; sizes in bytes."""

    keep_originals = Flag()
    files = Number()
    size = Number(attribute="bytes")
    most_files = Function(lambda _one: MOST_FILES)
    most_size = Function(lambda _one: MOST_BYTES)


class AssetOut(Schema):
    """A thing that is shown; `shape` are the measures of a model."""

    id = Plain(attribute="asset.id")
    kind = Plain(attribute="asset.kind")
    title = Plain(attribute="asset.title")
    position = Number(attribute="asset.position")
    file_id = Plain(attribute="asset.file_id")
    sha256 = Plain(attribute="asset.sha256")
    width = Number(attribute="asset.width", allow_none=True)
    height = Number(attribute="asset.height", allow_none=True)
    page = Number(attribute="asset.page", allow_none=True)
    duration_ms = Number(attribute="asset.duration_ms", allow_none=True)
    fps = Raw(attribute="asset.fps", allow_none=True)
    shape = Raw(attribute="file.shape", allow_none=True)
    animated = Flag(attribute="file.animated")
    mm_per_pixel = Raw(attribute="asset.mm_per_pixel", allow_none=True)
    urls = Function(lambda one: rendition_urls(one.file, original=False))
