"""The journey, walked against a running server as programs would: over HTTP and the socket, knowing nothing of the inside."""
