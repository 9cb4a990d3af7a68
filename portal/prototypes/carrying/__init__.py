"""Carrying what is said over to the next version: by what the picture shows, with a stated confidence."""
