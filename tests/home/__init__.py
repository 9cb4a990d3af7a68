"""The first pages, the search over everything, and the operator's page."""
