"""The anonymous survey under attack: what each attacker holds, what he guesses, what is caught."""
