"""Questions of procedure, in a register of their own (M-14)."""
