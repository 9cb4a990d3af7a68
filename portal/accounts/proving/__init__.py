"""Showing again that it is you, before something weighty: the password once more, good for ten minutes."""
