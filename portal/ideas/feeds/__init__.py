"""Atom feeds of what everybody may see: ideas, one board, one idea, one status, and what became available."""
