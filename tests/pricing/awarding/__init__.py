"""Tests of comparing and awarding."""
