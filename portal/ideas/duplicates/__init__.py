"""Ideas that may be the same: how alike titles are, the keys they are found by, and the team's queue of pairs."""
