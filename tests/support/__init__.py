"""What the fixtures are made of: real PostgreSQL, Redis, servers and browsers, and the guards around them."""
