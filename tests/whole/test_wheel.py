"""The wheel has everything that the program reads, and needs nothing of the checkout."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from evaluation.law.shelf import Shelf
from locales import LANGUAGES, texts
from sandbox.body.sample import KEYS, read_sample
from storage.database import migrations
from tests.whole.conftest import environment

ROOT = Path(__file__).resolve().parents[2]
FLOORS = ("bot", "evaluation", "handlers", "locales", "papers", "sandbox", "storage")
WASTE = shutil.ignore_patterns("__pycache__", "*.egg-info", "build")

# Runs beside the unpacked wheel and reads every kind of file that isn't Python.
SCRIPT = f"""
import importlib, json
from importlib import resources

from examples import APPLICATION_PAPER
from papers.kinds import make_printer
from sandbox.telegram.engine import SandboxClock
from sandbox.body.sample import KEYS, read_sample
from sandbox.telegram.server import make_application
from sandbox.body.stage import make_people
from evaluation.law.shelf import Shelf
from locales import LANGUAGES, texts
from storage.database import migrations

page = resources.files("sandbox") / "page"
make_application(make_people(SandboxClock()))
print(json.dumps({{
    "homes": [importlib.import_module(floor).__file__ for floor in {FLOORS}],
    "words": {{code: texts(code).plain("button-home") for code in LANGUAGES}},
    "acts": [act.key for act in Shelf.open(None)],
    "migrations": [number for number, _ in migrations()],
    "rows": [len(read_sample(key, key).table().rows) for key in KEYS],
    "page": sorted(entry.name for entry in page.iterdir()),
    "paper": make_printer().pdf_now(APPLICATION_PAPER, "kk")[:5].decode(),
}}))
"""


def python(folder: Path, site: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Another folder, another interpreter; the unpacked wheel stands before the checkout."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env=environment() | {"PYTHONPATH": str(site)},
        capture_output=True,
        text=True,
    )


def files(root: Path, names: Sequence[str]) -> set[str]:
    """Everything under these folders, as paths within `root`."""
    return {
        str(file.relative_to(root))
        for name in names
        for file in (root / name).rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from a copy so that no build folder appears in the checkout, unpacked."""
    folder = tmp_path_factory.mktemp("wheel")
    source, site = folder / "source", folder / "site"
    source.mkdir()
    for name in FLOORS:
        shutil.copytree(ROOT / name, source / name, ignore=WASTE)
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source)
    built = subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, source],
        env=environment(),
        capture_output=True,
        text=True,
    )
    assert built.returncode == 0, built.stdout + built.stderr
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as packed:
        packed.extractall(site)
    assert files(site, FLOORS) == files(source, FLOORS)
    return site


def test_every_file_is_read_from_the_wheel(site: Path, tmp_path: Path) -> None:
    """Texts, acts, migrations, the samples, the page, the setting of papers."""
    (tmp_path / "read.py").write_text(SCRIPT, "utf-8")
    shutil.copy(ROOT / "tests" / "papers" / "examples.py", tmp_path)
    done = python(tmp_path, site, "read.py")
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)
    assert told.pop("homes") == [str(site / floor / "__init__.py") for floor in FLOORS]
    assert told == {
        "words": {code: texts(code).plain("button-home") for code in LANGUAGES},
        "acts": list(Shelf.open(None).keys()),
        "migrations": [number for number, _ in migrations()],
        "rows": [len(read_sample(key, key).table().rows) for key in KEYS],
        "page": ["index.html", "script.js", "style.css"],
        "paper": "%PDF-",
    }


def test_commands_work_from_the_wheel(site: Path, tmp_path: Path) -> None:
    acts = python(tmp_path, site, "-m", "bot", "explain", "methodologies", "--json")
    assert (acts.returncode, acts.stderr) == (0, "")
    assert [act["id"] for act in json.loads(acts.stdout)] == [act.key for act in Shelf.open(None)]
    usage = python(tmp_path, site, "-m", "bot", "--help")
    assert (usage.returncode, usage.stderr) == (0, "")
    assert usage.stdout.startswith("usage: bagalau")


def test_the_wheel_brings_the_command_and_nothing_else(site: Path) -> None:
    """Tests and the bench stay at home."""
    tops = {entry.name for entry in site.iterdir() if not entry.name.endswith(".dist-info")}
    assert tops == set(FLOORS)
    (entry_points,) = site.glob("*.dist-info/entry_points.txt")
    assert "bagalau = bot.__main__:main" in entry_points.read_text("utf-8")
