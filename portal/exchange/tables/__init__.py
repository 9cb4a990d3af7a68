"""Reading a table that somebody brings: CSV or JSON, in whatever letters and with whatever separator it was written."""
