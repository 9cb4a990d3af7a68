"""What makes a discussion more than a list: how people react to what is said."""
