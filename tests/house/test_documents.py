"""The documents say what is so: commands, settings, targets, packages, names, links."""

from __future__ import annotations

import argparse
import gzip
import re
import shlex
import subprocess
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from dotenv import dotenv_values

from bot.__main__ import make_parser
from bot.settings import read_settings
from sandbox.body.stage import make_people
from sandbox.telegram.engine import SandboxClock
from sandbox.telegram.http_people import PeopleFace

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = ("README.md", "ARCHITECTURE.md", "GLOSSARY.md", "CONTRIBUTING.md")
FLOORS = ("bot", "evaluation", "handlers", "locales", "papers", "sandbox", "storage")
README = (ROOT / "README.md").read_text("utf-8")
GLOSSARY = (ROOT / "GLOSSARY.md").read_text("utf-8")
FENCE = re.compile(r"^```\n(.*?)^```$", re.MULTILINE | re.DOTALL)
INLINE = re.compile(r"`([^`\n]+)`")


def without_code(text: str) -> str:
    """A document's prose: what stands in a fence is no link."""
    return re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)


def table(text: str, heading: str) -> list[list[str]]:
    """The rows of the table whose first column is headed so, as cells."""
    lines = iter(text.splitlines())
    for line in lines:
        if line.startswith(f"| {heading} |"):
            next(lines)
            break
    rows = []
    for line in lines:
        if not line.startswith("|"):
            break
        rows.append([cell.strip() for cell in line.strip("|").split("|")])
    assert rows, f"no table headed {heading}"
    return rows


# Commands


def shown_commands() -> Iterator[tuple[str, list[str]]]:
    """Every `bagalau …` that stands alone in a fence or in the text, with its arguments."""
    fenced = [line for block in FENCE.findall(README) for line in block.splitlines()]
    for line in (*fenced, *INLINE.findall(without_code(README))):
        if line.startswith(("bagalau ", ".venv/bin/bagalau ")):
            yield line, shlex.split(line)[1:]


CALLS = sorted(dict(shown_commands()).items())


@pytest.mark.parametrize(("line", "arguments"), CALLS, ids=[line for line, _ in CALLS])
def test_every_command_that_the_readme_shows_can_be_given(line: str, arguments: list[str]) -> None:
    try:
        make_parser().parse_args(arguments)
    except SystemExit:
        pytest.fail(f"{line}: the command line doesn't know it")


def subcommands() -> set[str]:
    (action,) = (a for a in make_parser()._actions if isinstance(a, argparse._SubParsersAction))
    return set(action.choices)


def test_the_readme_shows_every_command() -> None:
    assert {arguments[0] for _, arguments in CALLS} == subcommands()


# Settings


@cache
def settings_read() -> frozenset[str]:
    source = (ROOT / "bot" / "settings.py").read_text("utf-8")
    return frozenset(re.findall(r'_read\(\s*values,\s*"([A-Z_]+)"', source))


def test_the_table_of_settings_is_that_of_the_program() -> None:
    assert {row[0].strip("`") for row in table(README, "Setting")} == settings_read()


def test_the_defaults_of_the_table_are_those_of_the_program() -> None:
    """Told as values, they change nothing."""
    told = {row[0].strip("`"): row[2].strip("`") for row in table(README, "Setting")}
    assert read_settings(told) == read_settings({})


def beside(folder: Path) -> dict[str, str]:
    """Settings that name what has to be there."""
    key = folder / "database.key"
    key.write_text("0" * 64)
    key.chmod(0o600)
    return {"METHODOLOGIES_DIR": str(folder), "DATABASE_KEY_FILE": str(key)}


def test_the_examples_of_the_table_are_accepted(tmp_path: Path) -> None:
    told = {row[0].strip("`"): row[3].strip("`") for row in table(README, "Setting")}
    assert told.pop("BOT_TOKEN") == "123456789:…"
    assert all(told.values())
    read_settings({**told, **beside(tmp_path)})


def test_the_example_file_names_every_setting(tmp_path: Path) -> None:
    """Also what is commented out is a setting, and each has one line."""
    text = (ROOT / "deploy" / "bagalau.env.example").read_text("utf-8")
    names = re.findall(r"^(?:# )?([A-Z_]+)=", text, re.MULTILINE)
    assert sorted(names) == sorted(settings_read())
    (tmp_path / ".env").write_text(re.sub(r"^# ([A-Z_]+=)", r"\1", text, flags=re.MULTILINE))
    told = {name: value or "" for name, value in dotenv_values(tmp_path / ".env").items()}
    assert not told["BOT_TOKEN"]
    read_settings({**told, **beside(tmp_path)})


# Targets, packages, tests, the people API


def test_every_target_is_told_and_every_told_target_is_there() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    (phony,) = re.findall(r"^\.PHONY: (.+)$", makefile, re.MULTILINE)
    assert {row[0].strip("`") for row in table(README, "Target")} == {
        f"make {target}" for target in phony.split()
    }
    named = {
        name
        for document in DOCUMENTS
        for name in re.findall(
            r"(?:`|^)make ([a-z]+)", (ROOT / document).read_text("utf-8"), re.MULTILINE
        )
    }
    assert named <= set(phony.split())


def test_every_dependency_has_its_row() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = project["dependencies"] + project["optional-dependencies"]["dev"]
    names = {re.split(r"[\s<>=!~;\[]", one, maxsplit=1)[0] for one in wanted}
    assert {row[0].strip("`") for row in table(README, "Package")} == names


def test_every_row_of_tests_is_a_folder_of_tests() -> None:
    told = {row[0].strip("`") for row in table(README, "Folder")}
    assert told == {
        f"tests/{folder.name}"
        for folder in (ROOT / "tests").iterdir()
        if any(folder.rglob("test_*.py"))
    }


def test_the_people_api_is_told_as_it_is() -> None:
    told = {INLINE.findall(row[0])[0].partition("?")[0] for row in table(README, "Call")}
    routes = PeopleFace(make_people(SandboxClock())).routes()
    assert told == {f"{route.method} {route.path.replace(':.+', '')}" for route in routes}


# Names


@cache
def product() -> str:
    """All of the code, one text."""
    kinds = {".py", ".toml", ".sql"}
    return "\n".join(
        file.read_text("utf-8")
        for floor in FLOORS
        for file in sorted((ROOT / floor).rglob("*"))
        if file.suffix in kinds
    )


def glossary_names() -> list[str]:
    rows = [line for line in GLOSSARY.splitlines() if line.startswith("|")]
    return sorted({name for row in rows for name in INLINE.findall(row)})


def test_every_code_name_of_the_glossary_is_in_the_code() -> None:
    names = glossary_names()
    assert len(names) > 50
    missing = [n for n in names if not re.search(rf"(?<![\w-]){re.escape(n)}(?![\w-])", product())]
    assert missing == []


def test_every_rule_that_the_code_names_is_in_the_glossary() -> None:
    """A heading such as M-16 is there by its parts."""
    told = set(re.findall(r"\b(?:[MXAG]-\d+(?:\.\d)?[a-f]?|R-360\.\d)\b", GLOSSARY))
    told |= {re.sub(r"(?:\.\d|[a-f])$", "", rule) for rule in told}
    told |= {f"M-2.{n}" for n in range(1, 8)} | {f"M-22{part}" for part in "abcdef"}
    named = set(
        re.findall(r"(?<!-)\b(?:[MG]-\d{1,2}(?:\.\d)?[a-f]?|[XA]-\d\d|R-360\.\d)\b", product())
    )
    assert named - told == set()


def test_every_file_that_the_architecture_names_is_there() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text("utf-8")
    paths = {
        name for name in INLINE.findall(text) if re.fullmatch(r"[\w./-]+\.(py|sql|toml)", name)
    }
    places = [ROOT, *(ROOT / floor for floor in FLOORS)]
    missing = [path for path in paths if not any((place / path).is_file() for place in places)]
    assert missing == []


# Links


def anchor(heading: str) -> str:
    """A heading's address, as code hosts make it."""
    kept = re.sub(r"[^\w\- ]", "", heading.strip().lower())
    return kept.replace(" ", "-")


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_link_leads_somewhere(document: str) -> None:
    text = without_code((ROOT / document).read_text("utf-8"))
    broken = []
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        path, _, place = target.partition("#")
        file = ROOT / (path or document)
        if not file.exists():
            broken.append(target)
        elif place:
            headings = re.findall(r"^#+ (.+)$", file.read_text("utf-8"), re.MULTILINE)
            if place not in map(anchor, headings):
                broken.append(target)
    assert broken == []


# What must not be in the tree


_BYTES = {".key", ".xlsx", ".csv"}  # a list of the field may be in any encoding


def text_in(file: Path) -> str:
    """What stands in a file; a packed database and a key are looked into as well as can be."""
    if file.suffix == ".gz":
        return gzip.decompress(file.read_bytes()).decode("utf-8", "replace")
    return file.read_text("utf-8", "replace" if file.suffix in _BYTES else "strict")


@cache
def tree() -> dict[str, str]:
    """Every text that git keeps, or would."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    ).stdout.decode()
    found = {}
    for name in filter(None, listed.split("\0")):
        file = ROOT / name
        if file.is_file() and file.suffix != ".png" and file != Path(__file__).resolve():
            found[name] = text_in(file)
    return found


def found(pattern: str) -> set[tuple[str, str]]:
    """(file, words) of every match."""
    return {
        (name, match.group())
        for name, text in tree().items()
        for match in re.finditer(pattern, text)
    }


def test_no_path_of_a_machine_is_in_the_tree() -> None:
    """The server's places (/opt/bagalau, /var/lib, /run) are the office's, not ours."""
    assert found(r"(?<![\w.])/(?:home|root|Users|work|mnt)/\w+|/opt/(?!bagalau)\w+") == set()
    assert found(re.escape(str(ROOT)) + r"\b") == set()


def test_no_package_index_is_in_the_tree() -> None:
    patterns = (
        r"--(?:extra-)?index-url(?!\b.*no-emit)\s+\S+",
        r"--find-links\s+\S+",
        r"--trusted-host\s+\S+",
        r"\w/simpl[e]/",  # so written, or this line would be the first to be found
        r"\bPIP_[A-Z_]+=",
    )
    assert set().union(*map(found, patterns)) == set()


def test_no_secret_is_in_the_tree() -> None:
    """Tokens of bots and hosts, and keys; a stand-in's token says that it opens nothing."""
    tokens = {words for _, words in found(r"\b\d{8,10}:[A-Za-z0-9_-]{30,}")}
    assert {words for words in tokens if "needs-no-secret" not in words} == set()
    patterns = (
        r"-----BEGIN [A-Z ]*PRIVATE KEY",
        r"\bgh[pousr]_\w{30,}",
        r"\bAKIA[0-9A-Z]{16}",
        r"\bxox[abp]-\w{10,}",
    )
    assert set().union(*map(found, patterns)) == set()
