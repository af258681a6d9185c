"""The commands of `bagalau`: each module adds its own parser and runs it."""

from __future__ import annotations

import argparse
from typing import NoReturn


class Parser(argparse.ArgumentParser):
    """A parser that says what is wrong in one line on stderr; exit code 2, as ever."""

    def error(self, message: str) -> NoReturn:
        """Leave without the usage text, which buries the reason."""
        self.exit(2, f"{self.prog}: {message} (see {self.prog} --help)\n")
