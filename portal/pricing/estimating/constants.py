"""Numbers all estimators share."""

Z95 = 1.959963984540054  # a normal value lies within so many standard errors with 95 per cent
