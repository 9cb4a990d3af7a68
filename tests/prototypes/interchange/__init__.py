"""Going out and coming in."""
