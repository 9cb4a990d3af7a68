"""How few are too few to say anything: for the noise, and so that nobody's own number can be read off."""

LEAST_PEOPLE = 12  # customers, for a curve of demand
LEAST_PRICES = 12  # prices of sealed answers, or negotiations with rising bids
NEW_CASES = 5  # a chance of acceptance is told anew only after so many more bids: no single answer can be read off the change
