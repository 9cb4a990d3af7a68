"""Tests of carrying threads to a new version."""
