"""Key target indicators: plans and values as nouns and pure steps."""
