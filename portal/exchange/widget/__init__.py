"""A board's list of ideas inside a page of another site."""
