"""Journeys in the browser."""
