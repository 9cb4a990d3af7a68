"""Tests of what the team promises, measures, scores and ranks."""
