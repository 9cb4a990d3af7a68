"""Full-text search on SQLite and PostgreSQL behind one face; see face.py."""
