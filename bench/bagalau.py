"""The program as an office starts it: `python -m bench.bagalau run`."""

from __future__ import annotations

import sys

from bot.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
