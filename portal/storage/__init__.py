"""Files people bring: taken in, made safe in a child process, kept, and handed out. Start at actions.py."""
