"""Tests of prototypes."""
