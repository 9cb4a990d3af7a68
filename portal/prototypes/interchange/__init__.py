"""Going out and coming in: annotations of other programs, tables, and papers to print."""
