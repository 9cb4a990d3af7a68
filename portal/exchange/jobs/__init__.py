"""Imports that take a while: a file is brought, its columns are mapped, and the work is done beside the requests."""
