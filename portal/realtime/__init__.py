"""Live: doors (who may enter a room), pushes of numbered facts, presence, and catch-up by sequence number."""
