"""Delivery: shipments with their pieces, what carriers tell on the way, and the customer's word that it arrived."""
