"""Tests of ideas that may be the same."""
