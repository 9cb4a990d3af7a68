"""Bringing data in from other systems and taking it out again: whole or not at all, with its own numbers, and to be undone."""
