"""Who should hear of a fact, and how: in the portal, live, and by mail, as each person prefers."""
