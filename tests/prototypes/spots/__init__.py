"""Spots: every shape is read strictly and written back the same."""
