"""Official papers: nouns in, a printed page out."""
