"""The sheet of competences, with a line for the hand of whoever is acquainted."""
