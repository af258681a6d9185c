"""Every button's data, by process: the lowest layer, so that anybody may link anywhere."""
