"""Sheets by points as documents, what was agreed, departments' scales of incentives."""
