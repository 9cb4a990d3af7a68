"""Tests of the HTTP manners."""
