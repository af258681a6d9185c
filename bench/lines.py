"""A line of the table: a figure, its mark, and how much was done to get it."""

from __future__ import annotations

from dataclasses import dataclass

HEADINGS = ("#", "what", "done", "ours", "baseline", "figure", "mark", "")


@dataclass(frozen=True)
class Done:
    """How many things were done of those that were asked for: taps answered, papers printed."""

    done: int
    asked: int
    things: str

    def __str__(self) -> str:
        """The number alone while nothing is lost."""
        lost = "" if self.done == self.asked else f" of {self.asked:,}"
        return f"{self.done:,}{lost} {self.things}"


@dataclass(frozen=True)
class Line:
    """One figure; `mark` is what it must reach, empty where there is none."""

    number: str
    what: str
    done: Done
    ours: str
    baseline: str
    figure: str
    mark: str = ""
    reached: bool | None = None

    def cells(self) -> tuple[str, ...]:
        """As HEADINGS say."""
        word = {True: "reached", False: "missed", None: ""}[self.reached]
        return (
            self.number,
            self.what,
            str(self.done),
            self.ours,
            self.baseline,
            self.figure,
            self.mark,
            word,
        )


def at_most(value: float, mark: float, unit: str = "") -> tuple[str, str, bool]:
    """A figure, its mark, whether it is reached."""
    digits = 1 if unit else 2
    return f"{value:.{digits}f}{unit}", f"≤ {mark}{unit}", value <= mark


def at_least(value: float, mark: float) -> tuple[str, str, bool]:
    """The same for a figure that should be large."""
    return f"{value:.2f}", f"≥ {mark}", value >= mark
