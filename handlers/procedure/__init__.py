"""Questions of procedure in the chat: asked, answered, listed."""
