"""The trail, append-only."""
