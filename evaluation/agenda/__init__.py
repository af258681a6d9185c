"""What is due, whatever the process: turns, bells, letters. It knows none of them."""
