"""The dimensions of a model, for two versions beside each other. Runs in the child process only.

A GLB is in metres; we tell millimetres. The volume is told only of a closed surface, of another it means nothing.
"""

from pathlib import Path
from typing import Any

import numpy as np
import trimesh


def measures(model: Path) -> dict[str, Any]:
    """Width (x), height (y) and depth (z) in mm, surface in cm2, volume in cm3 or None, and how many triangles."""
    mesh: Any = trimesh.load(model, file_type="glb", force="mesh")
    wide, high, deep = (round(float(one) * 1000, 2) for one in np.asarray(mesh.extents))
    return {"width_mm": wide, "height_mm": high, "depth_mm": deep, "surface_cm2": round(float(mesh.area) * 1e4, 2),
            "volume_cm3": round(abs(float(mesh.volume)) * 1e6, 2) if mesh.is_watertight else None,
            "triangles": len(mesh.faces)}
