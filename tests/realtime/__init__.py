"""The live layer: its lowest parts against a small application of their own, then rooms and pushes."""
