"""A paper as data is laid out in words, and printed by Typst."""
