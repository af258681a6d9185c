"""The quarter in the chat: HR opens it and follows it, evaluators score and sign, people read."""
