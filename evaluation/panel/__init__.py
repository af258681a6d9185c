"""People who decide together: faults of a body, counted votes, hands under a protocol."""
