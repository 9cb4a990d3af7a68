"""The addresses of threads beyond their words; importing it puts them into the table of prototypes."""

from portal.prototypes.talk.routes import attaching, overview, reacting, reading, taking

__all__ = ["attaching", "overview", "reacting", "reading", "taking"]
