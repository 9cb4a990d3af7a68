"""On the desk: the scales of the pictures of a version in preparation."""

from typing import Any

from portal.kernel.policy import Actor


def scales(_actor: Actor, shown: Any) -> tuple[str, dict[str, Any]] | None:
    """Where there is a picture whose scale may still be said."""
    pictures = [one for version in shown.versions if version.row.status == "draft" for one in version.assets
                if one.asset.kind == "image" and one.asset.width]
    return ("prototypes/measuring/_scales.html", {"pictures": pictures}) if pictures else None
