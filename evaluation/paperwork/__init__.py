"""Beside the bot: applications that came on paper, and what is told by recorded channels."""
