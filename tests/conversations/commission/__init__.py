"""The Commission in the chat."""
