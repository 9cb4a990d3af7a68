"""The demo: a small lamp workshop and its customers, told as data (story.py) and drawn from code (art/)."""
