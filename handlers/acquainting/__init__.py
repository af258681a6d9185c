"""Acquaintance in writing in the chat: HR's list, signed papers, what their subject reads."""
