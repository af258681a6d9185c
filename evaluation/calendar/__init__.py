"""Working days, periods and deadlines; the office's own word on single days."""
