"""What a new idea on a board begins with."""
