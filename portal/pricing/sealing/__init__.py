"""Sealing: what a sealed answer says lies encrypted until it is opened. Begin at enclosing.py, and opening.py for the end."""
