"""Up to which sum a member may bind the company, and what waits for a colleague who may bind it further.

A limit is per currency and counts the whole as it was named (see totals.py). Who has no limit at all may bind for any sum; who
has one in some currency may bind nothing in the others, so that nothing is ever compared by a rate of exchange. Owners have no
limit, nor has who stands alone. A secret rule binds up to the limit of who saved or switched it on last, at the time it speaks.
"""
