"""People of the body: the staff file, joining, who stands over whom."""
