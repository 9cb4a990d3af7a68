"""A random walk through bargaining beside a model of its rules; see __main__.py for how to run it."""
