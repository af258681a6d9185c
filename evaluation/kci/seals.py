"""What the trail binds of КЦИ and of their values: a text of fields that are named one by one.

A seal is made on a text that no renamed class or field may change, or it would look like tampering.
Whatever is to be bound otherwise gets a further version; no text of an older one ever changes.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from evaluation.base.trail import commitment, is_bound
from evaluation.kci.kci import Kci
from evaluation.kci.values import Actual

Values = Sequence[Actual | None]


def kcis_seal(kcis: Sequence[Kci]) -> dict[str, object]:
    """What an entry of the trail says of the КЦИ of a plan, without saying them."""
    return {"v": 2, "seal": commitment(_kcis_2(kcis))}


def values_seal(values: Values) -> dict[str, object]:
    """What an entry of the trail says of the values of КЦИ, without saying them."""
    return {"v": 2, "seal": commitment(_values_2(values))}


def are_kcis_sealed(entry: Mapping[str, Any], kcis: Sequence[Kci]) -> bool:
    """Whether an entry of the trail, its payload read, was made on these very КЦИ."""
    return _is_sealed(entry, kcis, {1: _kcis_1, 2: _kcis_2})


def are_values_sealed(entry: Mapping[str, Any], values: Values) -> bool:
    """Whether an entry of the trail, its payload read, was made on these very values."""
    return _is_sealed(entry, values, {1: _values_1, 2: _values_2})


def _is_sealed(
    entry: Mapping[str, Any], what: Any, texts: Mapping[int, Callable[..., str]]
) -> bool:
    text = texts.get(entry.get("v", 1))
    return text is not None and is_bound(entry["seal"], text(what))


# Version 2


def _kcis_2(kcis: Sequence[Kci]) -> str:
    told = [
        {
            "name": kci.name,
            "unit": kci.unit,
            "direction": kci.direction,
            "planned": [_number_2(target) for target in kci.planned],
            "due": kci.due.isoformat(),
            "change": kci.change,
            "document": kci.document,
        }
        for kci in kcis
    ]
    return _compact({"kcis": told})


def _values_2(values: Values) -> str:
    told = [_number_2(one) if isinstance(one, Decimal) else one for one in values]
    return _compact({"values": told})


def _number_2(number: Decimal) -> str:
    """Equal for equal numbers, to the last digit."""
    digits = format(number, "f")
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def _compact(told: Mapping[str, object]) -> str:
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


# Version 1, where an entry names none: as Python showed the classes of its day.


def _kcis_1(kcis: Sequence[Kci]) -> str:
    return _tuple_1([_kci_1(kci) for kci in kcis])


def _kci_1(kci: Kci) -> str:
    planned = _tuple_1([_number_1(target) for target in kci.planned])
    due = f"datetime.date({kci.due.year}, {kci.due.month}, {kci.due.day})"
    return (
        f"Kci(name={kci.name!r}, unit={kci.unit!r}, direction={str(kci.direction)!r},"
        f" planned={planned}, due={due}, change={kci.change!r}, document={kci.document!r})"
    )


def _values_1(values: Values) -> str:
    told = [_number_1(one) if isinstance(one, Decimal) else str(one) for one in values]
    return _tuple_1(told)


def _number_1(number: Decimal) -> str:
    return f"Decimal('{number}')"


def _tuple_1(parts: Sequence[str]) -> str:
    return f"({parts[0]},)" if len(parts) == 1 else f"({', '.join(parts)})"
