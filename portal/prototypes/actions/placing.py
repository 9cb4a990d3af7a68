"""Where a thread stands: its asset, its shape and its selector, from what a person or a program gave."""

from typing import Any

from portal.kernel.db import session
from portal.kernel.errors import Invalid
from portal.kernel.text import _
from portal.prototypes.models import Asset, Version
from portal.prototypes.spots import COLUMNS, Outline, Place, Span, Spot, read_on, write_on

FITS: dict[str, tuple[type, ...]] = {"image": (Spot, Outline), "video": (Span,), "model": ()}


def placed(version: Version, asset_id: str | None, selector: Any = None, spot: Place | None = None) -> dict[str, Any]:
    """The columns of a thread on a spot of an asset; without one it is about the whole. Raises Invalid."""
    asset = session().get(Asset, asset_id) if asset_id else None
    if asset_id and (asset is None or asset.version_id != version.id):
        raise Invalid({"asset": [_("This picture does not belong to this version.")]})
    none: dict[str, Any] = dict.fromkeys(COLUMNS)
    if selector is None and spot is None:
        return {"asset_id": asset_id, "shape": "whole", "selector": None, **none}
    if asset is None:
        raise Invalid({"asset": [_("A spot needs the picture it lies on.")]})
    if spot is None:
        spot, selector = read_on(asset, selector)
    elif isinstance(spot, FITS[asset.kind]):
        selector = write_on(asset, spot)
    else:
        raise Invalid({"asset": [_("A spot needs the picture it lies on.")]})
    return {"asset_id": asset.id, "shape": spot.shape, "selector": selector, **none, **spot.columns()}
