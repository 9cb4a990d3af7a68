"""Merging, parting and relating ideas."""
