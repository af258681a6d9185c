"""Applications on paper: written down, photographed, confirmed."""
