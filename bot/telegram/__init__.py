"""Telegram's two ways: updates in and answered, letters out."""
