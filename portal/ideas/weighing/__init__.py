"""How the team weighs ideas and keeps its word: promised answers, milestones, scorecards, priorities, the changelog."""
