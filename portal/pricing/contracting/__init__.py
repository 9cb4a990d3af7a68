"""A bid as open contracting data: OCDS 1.1 releases of what the reader may know, one by one or all of them for the team."""
