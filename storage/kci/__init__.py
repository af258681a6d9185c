"""Plans and values, a version a row."""
