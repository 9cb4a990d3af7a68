"""The URLs of ideas: each file adds its own to one set of routes."""

from portal.ideas.routes import boards, deciding, reading, supporting, talking, writing
from portal.ideas.routes.base import routes

__all__ = ["boards", "deciding", "reading", "routes", "supporting", "talking", "writing"]
