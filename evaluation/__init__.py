"""The evaluation itself: nouns, rules, verbs. It knows no messenger and no SQL."""
