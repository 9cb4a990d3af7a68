"""What stands around a support: the votes it costs, hands raised for customers, and asking again when it is old."""
