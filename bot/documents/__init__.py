"""Official papers in Kazakh and Russian: PDF to print, PNG to look at in the chat."""
