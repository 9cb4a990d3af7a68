"""Tests of what lies sealed: in the database nothing, with the key everything, and not before its time."""
