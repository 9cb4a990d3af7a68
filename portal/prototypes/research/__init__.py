"""Research with customers: which of two they prefer, how they rate it, with exact statistics, closed until one has answered."""
