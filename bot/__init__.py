"""Runs the program: the command line, the composition, Telegram in and out, files."""
