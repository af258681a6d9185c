"""How the bot fares, told to the machine's watchers over HTTP: health and metrics."""
