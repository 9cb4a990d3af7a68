"""The addresses of threads beyond their words; importing it puts them into the table of prototypes."""

from portal.prototypes.talk.routes import attaching, reacting, reading

__all__ = ["attaching", "reacting", "reading"]
