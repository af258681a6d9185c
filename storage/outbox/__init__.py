"""Letters that wait, and what became of them."""
