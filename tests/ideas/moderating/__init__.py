"""Boards for some, moderation, following and feeds."""
