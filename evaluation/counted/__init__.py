"""КЦИ by how many were met: a plan of them and its sheet, signed by the superiors alone."""
