"""Pricing: the price a customer names, what producers answer, and the one acceptance that becomes an order."""
