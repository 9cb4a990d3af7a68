"""Boards for some: people and companies the team invites, and customers of a segment."""
