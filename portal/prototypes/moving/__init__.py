"""Moving a thread's spot after it was placed: by who may settle the thread, seen by everybody in the room."""
