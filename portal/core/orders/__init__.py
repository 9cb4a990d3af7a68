"""What was agreed: orders with lines and quantities, changes both sides accept, promises and the deal sheet."""
