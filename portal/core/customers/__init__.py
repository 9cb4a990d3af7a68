"""Whom we make for: one record of each customer, with notes, tasks and the timeline of every touch point."""
