"""The office's word on single days."""
