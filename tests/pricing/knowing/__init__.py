"""Tests of what prices tell people: who learns what, from which data, and when nothing is said."""
