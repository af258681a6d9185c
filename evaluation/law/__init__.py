"""Acts as data: what an act prints, what follows from it, arithmetic of its scales."""
