"""The main conversations, each killed at its statements and calls, in bad weather and good."""
