"""The chapters of the demo's story: people, ideas, prototypes, bids, orders. Data only; gathered by story.py."""
