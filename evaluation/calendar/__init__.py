"""Working days, quarters and deadlines; the office's own word on single days."""
