"""Tables of allowed marks that an office loads."""
