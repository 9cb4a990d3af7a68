"""What stands around a support."""
