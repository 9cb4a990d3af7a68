"""People: entering, staying in, leaving, and who belongs to whom."""
