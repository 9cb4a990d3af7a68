"""Tests of comparing versions."""
