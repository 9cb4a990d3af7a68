"""The story of a bid: every fact of its negotiation as the reader may know it, and the table as it stood after each."""
