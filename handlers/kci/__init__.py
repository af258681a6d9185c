"""КЦИ in words: plans, values and the marks that they allow."""
