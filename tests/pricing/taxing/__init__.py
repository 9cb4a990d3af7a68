"""Tests of the rate of tax both sides agree to."""
