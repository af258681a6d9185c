"""Calibration in the chat: the applicant, the official, the members, the evaluator, HR."""
