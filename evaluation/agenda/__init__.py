"""What is due: whose turn it is, what the clock rings, what is told unasked."""
