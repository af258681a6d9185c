"""People, accounts, invitations, claims."""
