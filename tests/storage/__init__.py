"""Tests of files and pictures."""
