"""Tests of the estimators: published figures to their digits, and properties that hold for any data."""
