"""Tests of rounds of review."""
