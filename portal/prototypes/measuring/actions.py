"""Saying a picture's scale while its version is in preparation."""

from portal.kernel.db import session
from portal.kernel.errors import Invalid
from portal.kernel.events import record
from portal.kernel.policy import Actor
from portal.kernel.text import _
from portal.prototypes import queries
from portal.prototypes.actions.showing import in_preparation
from portal.prototypes.events import AssetChanged
from portal.prototypes.models import Asset

LEAST, MOST = 1e-6, 1e5  # millimetres a pixel may be


def set_scale(actor: Actor, asset_id: str, mm_per_pixel: float | None = None, width_mm: float | None = None) -> Asset:
    """Says how many millimetres a pixel is, by itself or by the width of the whole picture; neither takes the scale away.

    Raises Conflict once the version was shown, Invalid for what is no picture.
    """
    asset, _version = queries.find_asset(actor, asset_id)
    version = in_preparation(actor, asset.version_id)
    if asset.kind != "image" or not asset.width:
        raise Invalid({"mm_per_pixel": [_("Only a picture has a scale.")]})
    if mm_per_pixel is not None and width_mm is not None:
        raise Invalid({"width_mm": [_("Say the scale in one of the two ways.")]})
    scale = width_mm / asset.width if width_mm is not None else mm_per_pixel
    if scale is not None and not LEAST <= scale <= MOST:
        raise Invalid({"width_mm" if width_mm is not None else "mm_per_pixel": [_("This is no scale a picture can have.")]})
    asset.mm_per_pixel, version.version = scale, version.version + 1
    session().flush()
    record(actor, AssetChanged(prototype_id=version.prototype_id, version_id=version.id, asset_id=asset.id))
    return asset
