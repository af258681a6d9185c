"""The parts that people play in an evaluation beside their posts."""

from enum import StrEnum


class Role(StrEnum):
    """A part given by the head of HR or by a command; the values are stored and exported."""

    HR_HEAD = "hr_head"
    HR = "hr"
    APPOINTING = "appointing"
    APPARATUS_HEAD = "apparatus_head"
    PLANNING = "planning"
    FIRST_HEAD = "first_head"
