"""What belongs to the program alone: jobs, sent files, awaited texts."""
