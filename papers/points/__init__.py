"""The sheet of a quarter by points, and the act on a refusal to sign it."""
