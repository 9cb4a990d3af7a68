"""Tests of the words of a search and of kept searches."""
