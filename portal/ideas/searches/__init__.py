"""Searches people keep under a name, and are told of what is new for them."""
