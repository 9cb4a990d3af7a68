"""Who is told of what, by which way, and how often."""
