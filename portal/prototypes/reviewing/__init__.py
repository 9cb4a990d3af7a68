"""Reviewing: groups that decide about a version in their order, with due dates, and the record of the approval."""
