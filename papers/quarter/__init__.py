"""Evaluation sheets of each method, with what a session made of the mark."""
