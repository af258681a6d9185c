"""The individual work plan."""
