"""The report of a 360 survey, and the training summary."""
