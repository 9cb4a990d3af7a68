"""Tests of secret rules."""
