"""What makes threads more than a list: people called, reactions, files, who does it by when, what is new, what it is worth."""
