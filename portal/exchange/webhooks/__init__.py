"""Webhooks: what happens to ideas is told to other programs, signed, at least once."""
