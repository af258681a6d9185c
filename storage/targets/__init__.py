"""Plans of a year and its sheets as documents, what was agreed of them."""
