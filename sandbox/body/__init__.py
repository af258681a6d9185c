"""A sample body, what has happened in it, and the stage it stands on."""
