"""Tests of rates of exchange."""
