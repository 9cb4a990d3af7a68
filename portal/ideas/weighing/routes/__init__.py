"""The URLs of weighing; each file adds its own to the routes of ideas."""

from portal.ideas.weighing.routes import milestones, promises, ranking, scores

__all__ = ["milestones", "promises", "ranking", "scores"]
