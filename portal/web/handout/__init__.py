"""Static files as they are handed out: packed once, kept for ever by their addresses, what scripts need named early."""
