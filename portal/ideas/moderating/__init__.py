"""Moderation: what new people write may wait for the team, anybody may report, the team decides and says why."""
