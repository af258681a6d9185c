"""A Telegram to try the bot on and to test against, with a page and sample bodies."""
