"""Who may see what (rules §10): one table, against every verb, screen and paper."""
