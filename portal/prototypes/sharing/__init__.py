"""Sharing: who is let in to a prototype and by which way, what he agrees to first, and what is known of his looking."""
