"""Who is told of what, folder by folder; importing this puts every rule into the table, before the ears are made."""

from portal.notifications.told import (
    accounts,
    delivery,
    ideas,
    ideas_amending,
    ideas_discussion,
    ideas_inviting,
    ideas_merging,
    ideas_moderating,
    ideas_searches,
    ideas_support,
    ideas_together,
    ideas_weighing,
    orders,
    pricing,
    pricing_awarding,
    pricing_limits,
    pricing_pooling,
    pricing_specifying,
    prototypes,
    prototypes_blind,
    prototypes_carrying,
    prototypes_research,
    prototypes_reviewing,
    prototypes_sharing,
    prototypes_talk,
)

__all__ = ["accounts", "delivery", "ideas", "ideas_amending", "ideas_discussion", "ideas_inviting", "ideas_merging",
           "ideas_moderating", "ideas_searches", "ideas_support", "ideas_together", "ideas_weighing", "orders", "pricing",
           "pricing_awarding", "pricing_limits", "pricing_pooling", "pricing_specifying", "prototypes", "prototypes_blind",
           "prototypes_carrying", "prototypes_research", "prototypes_reviewing", "prototypes_sharing", "prototypes_talk"]
