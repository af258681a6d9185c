"""Papers of a case: application, decision, protocol."""
