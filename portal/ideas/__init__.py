"""Ideas: what a customer would like made, who would buy it, what people say about it and what the team answers."""
