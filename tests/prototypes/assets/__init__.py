"""Tests of what a version shows."""
