"""The bench itself: every row runs, once and small."""
