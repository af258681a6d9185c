"""A year by behavioural indicators of competences: the superior marks which of them are shown."""
