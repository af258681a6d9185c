"""The way in, Home, and what nobody else takes."""
