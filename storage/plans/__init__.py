"""What is being typed of a КЦИ."""
