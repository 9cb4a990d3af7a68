"""Bringing ideas together and parting them: merges by consent that can be taken back whole, splits, and related ideas."""
