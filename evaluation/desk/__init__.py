"""HR's acts that belong to no single process."""
