"""Acquaintance in writing: signed papers, acts on a refusal, what is sent after one."""
