"""Why a file is not taken: a stable code, and a sentence that says what is wrong and how to mend it."""

from portal.kernel.errors import Invalid
from portal.kernel.text import Lazy, _, lazy
from portal.storage.verdicts import Limits

SENTENCES: dict[str, Lazy] = {
    "no_file": lazy("Please choose a file."),
    "empty": lazy("This file is empty. Please choose another one."),
    "too_large": lazy("This file is larger than %(megabytes)s MB. Please save it smaller and try again."),
    "too_many_pixels": lazy("This picture is too large: at most %(megapixels)s megapixels and %(edge)s pixels along"
                            " an edge are possible. Please save it smaller and try again."),
    "too_many_frames": lazy("This animation has more than %(frames)s frames. Please shorten it or send a single"
                            " picture."),
    "too_heavy": lazy("Preparing this file takes more memory than we can give. Please save it smaller and try again."),
    "took_too_long": lazy("Preparing this file took too long. Please save it smaller or as a JPEG and try again."),
    "broken": lazy("This file is damaged or not complete. Please open it on your device, save it again and send that."),
    "points_outside": lazy("This file needs other files beside it, and we fetch none. Please export it so that it holds"
                           " everything: a model as GLB, a video as an ordinary MP4."),
    "old_model": lazy("This model is not glTF version 2. Please export it as GLB (glTF 2.0)."),
    "packed_model": lazy("This model is packed with Draco, Meshopt or Basis, which the viewer cannot open here. Please export"
                         " it without compression."),
    "unknown_kind": lazy("We cannot show this kind of file. Pictures can be JPEG, PNG, WebP, AVIF, GIF or TIFF, documents"
                         " PDF, 3D models GLB, glTF, STL, OBJ or PLY, videos MP4 or WebM."),
    "unwanted_kind": lazy("This kind of file does not fit here."),
    "too_many_pages": lazy("This document has more than %(pages)s pages. Please send the pages that matter, or split it."),
    "page_too_large": lazy("A page of this document has no size that could be printed. Please save it again with ordinary"
                           " pages."),
    "locked": lazy("This document is locked by a password. Please save it without one and send that."),
    "film_codec": lazy("This video is not H.264 or AV1 (MP4), VP8, VP9 or AV1 (WebM). Please export it as MP4 with H.264."),
    "film_length": lazy("This video does not say how long it is. Please export it again as an ordinary MP4."),
    "film_too_long": lazy("This video is longer than %(hours)s hours. Please cut it."),
    "no_room": lazy("There is no room to keep files right now. Nothing was changed; please try again later."),
    "over_quota": lazy("You have sent as many files as one person can in a day. Please go on tomorrow."),
}
SEEMS: dict[str, Lazy] = {
    "svg": lazy("SVG drawings cannot be shown. Please save the drawing as a PNG picture and send that."),
    "heic": lazy("HEIC pictures cannot be shown. Please save the picture as a JPEG; on an iPhone choose Settings,"
                 " Camera, Formats, Most Compatible."),
    "movie": lazy("This kind of video does not play in browsers. Please export it as MP4 with H.264."),
    "archive": lazy("Archives are not opened. Please unpack it and send the files one by one."),
}
STATUSES = {"too_large": 413, "unknown_kind": 415, "over_quota": 429, "unwanted_kind": 415, "no_room": 507}


class UploadRefused(Invalid):
    """The file is not taken; `code` says why in a word, the sentence stands at the field `file`."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__({"file": [message]}, code=code, detail=message)
        self.status = STATUSES.get(code, Invalid.status)


def refusal(code: str, limits: Limits, seems: str = "") -> UploadRefused:
    """The error for a code, in the reader's language."""
    known = code if code in SENTENCES else "broken"
    sentence = SEEMS[seems] if known == "unknown_kind" and seems in SEEMS else SENTENCES[known]
    values = {
        "megabytes": limits.max_bytes // (1024 * 1024),
        "megapixels": limits.max_pixels // 1_000_000,
        "edge": limits.max_edge,
        "frames": limits.max_frames,
        "pages": limits.max_pages,
        "hours": limits.max_hours,
    }
    return UploadRefused(known, _(sentence.message, **values))
