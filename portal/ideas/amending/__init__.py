"""Amending: others propose a change of one field or one passage of an idea; who stands behind it takes it or says why not."""
