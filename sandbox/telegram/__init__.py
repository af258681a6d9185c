"""A strict model of Telegram with three faces; it imports nothing of ours."""
