"""Fields of buttons, bounded: whatever comes in is hostile until it fits."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

PaperLanguage = Literal["kk", "ru"]


Id = Annotated[int, Field(ge=1, le=2**53)]


MaybeId = Annotated[int, Field(ge=0, le=2**53)]


Item = Annotated[int, Field(ge=0, le=99)]


Value = Annotated[int, Field(ge=0, le=5)]


Hundredths = Annotated[int, Field(ge=0, le=500)]


Page = Annotated[int, Field(ge=0, le=99_999)]


Language = Literal["kk", "ru", "en"]


Code = Annotated[str, Field(pattern=r"^([A-Za-z0-9_-]{22})?$")]


Act = Annotated[str, Field(pattern=r"^[0-9a-f]{8}$")]


Period = Annotated[str, Field(pattern=r"^20[0-9]{2}-Q[1-4]$")]


Day = Annotated[int, Field(ge=date(2000, 1, 1).toordinal(), le=date(2100, 12, 31).toordinal())]


Told = Annotated[str, Field(pattern=r"^[0-9a-f]{6}$")]
