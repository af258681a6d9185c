"""Half of the scenes, killed once in their midst; `make soak` kills in all, at every point."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.soak.running import differences, run
from tests.soak.scenes import SCENES, Scene, prepared
from tests.soak.town import Point

IN_THE_SUITE = {"close", "import", "backup", "silence"}
"""Scenes of many statements; of the others `tests/whole/test_kill.py` taps and signs."""


@pytest.mark.parametrize(
    "scene",
    [scene for scene in SCENES if scene.name in IN_THE_SUITE],
    ids=lambda scene: scene.name,
)
async def test_a_kill_in_the_midst_changes_nothing(scene: Scene, tmp_path: Path) -> None:
    body = await prepared(scene, tmp_path)
    reference = await run(scene, body)
    assert reference.deaths == 0
    struck = await run(scene, body, Point(statement=reference.statements // 2 + 1))
    assert struck.deaths == 1
    assert differences(reference, struck) == []
