"""Production: each line of an order becomes a job with stages, photos and a gate where the customer is asked."""
