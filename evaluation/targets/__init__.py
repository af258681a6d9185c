"""The year by targets: a plan that two sign, its results from 2 to 5, the mark of the year."""
