"""HR's own acts that belong to no single process."""
