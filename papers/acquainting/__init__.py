"""The blank of an act on a refusal to be acquainted."""
