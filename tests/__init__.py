"""The same tree as portal/; fixtures in conftest.py, the cast in people.py, real servers in support/."""
