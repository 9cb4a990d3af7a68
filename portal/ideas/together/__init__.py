"""Together: co-authors by invitation, and the list of all who made an idea what it is."""
