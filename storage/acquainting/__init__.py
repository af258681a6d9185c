"""Papers on acquaintances, with their photographs."""
