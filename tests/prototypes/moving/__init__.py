"""Moving spots, and the scale of pictures."""
