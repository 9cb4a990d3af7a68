"""Spots on what is shown, as W3C Web Annotation selectors: read strictly, kept normalised, written back."""

from portal.prototypes.spots.fragments import MEDIA_FRAGMENTS
from portal.prototypes.spots.reading import from_percent, read, read_on
from portal.prototypes.spots.shapes import COLUMNS, Camera, Outline, Place, Span, Spot, Surface
from portal.prototypes.spots.surfaces import SURFACE
from portal.prototypes.spots.writing import corners, write, write_on

__all__ = ["COLUMNS", "MEDIA_FRAGMENTS", "SURFACE", "Camera", "Outline", "Place", "Span", "Spot", "Surface", "corners",
           "from_percent", "read", "read_on", "write", "write_on"]
