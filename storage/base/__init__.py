"""The trail, append-only, and the seals of the rows that it binds."""
