"""The address of a picture's scale."""

import math
from typing import Any

from marshmallow import fields
from werkzeug.wrappers import Response

from portal.kernel.text import lazy
from portal.prototypes import queries
from portal.prototypes.assets.schemas import AssetOut
from portal.prototypes.measuring.actions import set_scale
from portal.prototypes.routes.base import routes
from portal.prototypes.routes.showing import desk_of, manage, view_of
from portal.web.answering import answer
from portal.web.reading import actor, is_api, load
from portal.web.schemas import Schema


class Millimetres(fields.Float):
    """A length above nought, as a number or as typed, with a point or a comma; empty is none."""

    default_error_messages = {"invalid": lazy("Write millimetres, such as 420 or 0.25.")}  # type: ignore[dict-item]

    def _deserialize(self, value: Any, attr: str | None, data: Any, **kwargs: Any) -> Any:
        typed = str(value).strip().replace(",", ".")
        if not typed:
            return None
        if isinstance(value, bool) or not isinstance(value, str | int | float) or len(typed) > 20 or "_" in typed:
            raise self.make_error("invalid")
        found = super()._deserialize(typed, attr, data, **kwargs)
        if not math.isfinite(found) or found <= 0:
            raise self.make_error("invalid")
        return found


class ScaleIn(Schema):
    """One of the two; neither takes the scale away."""

    mm_per_pixel = Millimetres(load_default=None, allow_none=True)
    width_mm = Millimetres(load_default=None, allow_none=True)


@routes.post("/assets/<id:asset_id>/scale", takes=ScaleIn, gives=AssetOut, form="prototypes.scale_desk")
def scale(asset_id: str) -> Response:
    """Say how large a picture is"""
    asset = set_scale(actor(), asset_id, **load())
    version = view_of(queries.find_version(actor(), asset.version_id))
    shown = next(one for one in version.assets if one.asset.id == asset.id)
    return answer(shown, status=200 if is_api() else None, go=f"{desk_of(version.row.prototype_id)}#scales")


@routes.page("/assets/<id:asset_id>/scale", "prototypes/manage.html")
def scale_desk(asset_id: str) -> Response:
    """The desk, for the scale of a picture"""
    return manage(queries.find_asset(actor(), asset_id)[1].prototype_id)
