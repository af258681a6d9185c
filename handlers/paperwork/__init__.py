"""Applications on paper in the chat: whose, about what, the day, the words, the photograph."""
