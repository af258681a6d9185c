"""From what was read to what is shown: pure functions."""
