"""Prototypes: what we show, what people say about it pinned on the very spot, live, and what they decide."""
