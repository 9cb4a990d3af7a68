"""Tests of what is asked and offered line by line."""
