"""The time, the log, memory, tasks, ports."""
