"""Comparing two versions: side by side, by a wipe, one over the other, and by what differs."""
