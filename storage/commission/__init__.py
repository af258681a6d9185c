"""Commissions by their orders, their sittings, and what of it was done on paper."""
