"""The quarter by points: incentives, violations with their proof, a total that both sign."""
