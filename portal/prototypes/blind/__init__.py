"""Blind first: on a version that asks for it, everybody sees his own pins only until he says that he has finished."""
