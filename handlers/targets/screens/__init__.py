"""From what was read of a year by targets to what is shown."""
