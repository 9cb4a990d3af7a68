"""The shared core: whom we make for, who makes, what was agreed, and how it is made, delivered and looked after."""
