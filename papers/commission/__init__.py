"""The protocol of a sitting of the Commission."""
