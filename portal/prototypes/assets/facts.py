"""What one may want to know of a thing shown, in words: how large it is, how long, which page, what was made of it."""

from babel.numbers import format_decimal

from portal.kernel.text import _, locale
from portal.prototypes.models import Asset
from portal.storage.models import StoredFile

CM3 = 1000.0  # cubic millimetres in a cubic centimetre


def facts_of(asset: Asset, file: StoredFile) -> list[str]:
    """Sentences without verbs, the most telling first."""
    told = [_("page %(page)s", page=asset.page)] if asset.page and not asset.title else []
    if asset.kind == "model":
        return told + _of_model(file)
    if asset.duration_ms:
        told.append(length(asset.duration_ms))
    if file.width and file.height:
        told.append(f"{_number(file.width)} × {_number(file.height)} px")
    if asset.fps:
        told.append(_("%(count)s frames a second", count=_number(round(asset.fps, 2))))
    if file.animated:
        told.append(_("it moves; its first picture is shown"))
    return told


def _of_model(file: StoredFile) -> list[str]:
    """Width, height and depth in millimetres, what it encloses, and what its numbers were taken for."""
    shape = file.shape
    if shape is None:
        return [_("its size cannot be told")]
    told = [" × ".join(_number(_plain(one)) for one in shape["size_mm"]) + " mm"]
    if shape["volume_mm3"]:
        told.append(f"{_number(_plain(shape['volume_mm3'] / CM3))} cm³")
    if shape["unit"] != "m":
        told.append(_("its numbers taken for millimetres"))
    return told


def _number(value: float) -> str:
    return str(format_decimal(value, locale=locale()))


def _plain(value: float) -> float:
    """As many figures as one can measure: 432, 43.2, 4.32."""
    return round(value) if value >= 100 else round(value, 1) if value >= 10 else round(value, 2)


def length(duration_ms: int) -> str:
    """1:05 for a minute and five seconds, 2:00:00 for two hours."""
    minutes, seconds = divmod(round(duration_ms / 1000), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
