"""Cases as documents, acts on paper with their files."""
