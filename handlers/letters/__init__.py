"""Letters that nobody asked for, in words."""
