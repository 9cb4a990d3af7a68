"""What must hold when servers die, lines break and strangers knock; the full figures come from the programs of bench/."""
