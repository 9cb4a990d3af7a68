"""Service: each made piece has a passport; requests on it, the conversation, the cause, and returns."""
