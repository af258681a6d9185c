"""The garbage collector, in a process that starts once and runs for months."""

from __future__ import annotations

import gc


def begin() -> None:
    """Nothing is garbage while all is being built; looking for it takes a fifth of the start."""
    gc.disable()


def settle() -> None:
    """What stands now stands until the end: aiogram's models, texts, acts.

    Each full pass of the collector would walk through all of it, and every tap would wait 0.3 s.
    """
    gc.collect()
    gc.freeze()
    gc.enable()
