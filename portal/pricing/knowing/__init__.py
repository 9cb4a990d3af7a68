"""What prices tell people here: demand, chances, counter prices and screens, worked out in the worker, kept with their data."""
