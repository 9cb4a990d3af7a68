"""The look, seen without the application."""
