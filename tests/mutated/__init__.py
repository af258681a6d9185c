"""True updates made wrong, through the real dispatcher: nothing breaks, nobody is left alone."""
