"""Letters about the Commission: its orders, its sittings, the schedule."""
