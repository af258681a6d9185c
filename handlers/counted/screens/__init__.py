"""Screens of sheets of КЦИ by count."""
