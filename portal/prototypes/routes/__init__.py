"""The addresses of prototypes: showing, talking, deciding."""

from portal.prototypes.routes import deciding, showing, talking
from portal.prototypes.routes.base import routes

__all__ = ["deciding", "routes", "showing", "talking"]
