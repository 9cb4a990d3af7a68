"""Supply: what an order costs along the chain, and the materials it waits for."""
