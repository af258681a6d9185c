"""What stands in `deploy/` names the settings, the paths and the commands that the program has."""

from __future__ import annotations

import re
from io import StringIO
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import yaml
from dotenv import dotenv_values

from bot.__main__ import make_parser
from bot.settings import read_settings
from bot.telegram.intake import RECEIPT_SECONDS
from bot.telegram.porter import LARGEST_UPDATE
from tests.house.test_documents import settings_read, table

DEPLOY = Path(__file__).resolve().parents[2] / "deploy"
DOCKERFILE = (DEPLOY / "Dockerfile").read_text("utf-8").replace("\\\n", " ")
UNITS = sorted(path.name for path in DEPLOY.glob("*.service"))
TIMERS = sorted(path.name for path in DEPLOY.glob("*.timer"))
PLACES = {"DATABASE", "KEYS_DIR", "BACKUP_DIR"}
SECONDS = 40

Unit = dict[str, list[str]]


def unit(name: str) -> Unit:
    """A unit's values by name, whichever section they stand in."""
    found: Unit = {}
    for line in (DEPLOY / name).read_text("utf-8").splitlines():
        if line and line[0] not in "#[":
            key, _, value = line.partition("=")
            found.setdefault(key, []).append(value)
    return found


def told(found: Unit) -> dict[str, str]:
    """The settings that a unit tells the program."""
    return dict(line.split("=", 1) for line in found.get("Environment", []))


def can_be_given(call: list[str]) -> None:
    try:
        make_parser().parse_args(call)
    except SystemExit:
        pytest.fail(f"the command line doesn't know {call}")


# systemd


@pytest.mark.parametrize("name", UNITS)
def test_a_unit_starts_a_command_that_is_there_with_settings_that_are_read(name: str) -> None:
    found = unit(name)
    (started,) = found["ExecStart"]
    program, *call = started.split()
    assert program == "/opt/bagalau/bin/bagalau"
    can_be_given(call)
    assert set(told(found)) <= settings_read()


@pytest.mark.parametrize("name", UNITS)
def test_a_unit_may_write_where_its_settings_point(name: str) -> None:
    found = unit(name)
    (home,) = found["WorkingDirectory"]
    allowed = [place for line in found.get("ReadWritePaths", []) for place in line.split()]
    allowed += [f"/var/lib/{one}" for one in found.get("StateDirectory", [])]
    allowed += [f"/run/{one}" for one in found.get("RuntimeDirectory", [])]
    assert home in allowed
    for place in told(found).values():
        assert any(Path(place).is_relative_to(root) for root in allowed), place


def test_keys_are_kept_while_the_bot_is_stopped_and_no_backup_sees_them() -> None:
    for ending in ("", "@"):
        bot, backup = unit(f"bagalau{ending}.service"), unit(f"bagalau-backup{ending}.service")
        assert bot["RuntimeDirectoryPreserve"] == ["yes"]
        assert backup["InaccessiblePaths"] == [f"-/run/{bot['RuntimeDirectory'][0]}"]
        assert backup["User"] == bot["User"]
        assert backup["WorkingDirectory"] == bot["WorkingDirectory"]


def test_one_of_many_is_the_one_in_a_place_of_its_own() -> None:
    for name in ("bagalau.service", "bagalau-backup.service"):
        many = unit(name.replace(".", "@."))
        many["Environment"] = [line for line in many["Environment"] if "BACKUP" in line]
        flat = {key: [value.replace("-%i", "") for value in each] for key, each in many.items()}
        one = unit(name)
        for found in (flat, one):
            del found["Description"]
        assert {key: each for key, each in flat.items() if each} == one


@pytest.mark.parametrize("name", TIMERS)
def test_a_timer_has_its_service(name: str) -> None:
    assert name.replace(".timer", ".service") in UNITS
    assert unit(name)["WantedBy"] == ["timers.target"]
    assert unit(name)["Persistent"] == ["yes"]


# Containers


def compose() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((DEPLOY / "compose.yaml").read_text("utf-8"))
    return found


def pods() -> list[dict[str, Any]]:
    text = (DEPLOY / "statefulset.yaml").read_text("utf-8")
    return [one for one in yaml.safe_load_all(text) if one["kind"] == "StatefulSet"]


def image(word: str) -> list[str]:
    """What follows an instruction of the Dockerfile, in words."""
    lines = [line for line in DOCKERFILE.splitlines() if line.startswith(f"{word} ")]
    return [part for line in lines for part in line.split()[1:]]


def test_the_image_holds_every_package_of_the_program() -> None:
    toml = (DEPLOY.parent / "pyproject.toml").read_text("utf-8")
    (packages,) = re.findall(r"^include = \[(.*bot.*)\]$", toml, re.MULTILINE)
    copied = {line.split()[1] for line in DOCKERFILE.splitlines() if line.startswith("COPY ")}
    assert set(re.findall(r'"(\w+)\*"', packages)) <= copied
    named = dict(pair.split("=", 1) for pair in image("ENV"))
    assert {name for name in named if not name.startswith("PYTHON")} <= settings_read()
    assert Path(named["DATABASE"]).parent.as_posix() in image("VOLUME")
    assert named["BACKUP_DIR"] in image("VOLUME")


def test_each_composed_body_has_a_token_a_file_and_a_folder_of_its_own() -> None:
    services = compose()["services"]
    assert len(services) > 1
    own = [
        place
        for body in services.values()
        for place in (body["env_file"], *(_source(one) for one in body["volumes"]))
    ]
    assert len(own) == len(set(own))
    for body in services.values():
        targets = [_target(one) for one in body["volumes"]]
        assert set(body["environment"]) == PLACES
        for place in body["environment"].values():
            assert any(Path(place).is_relative_to(target) for target in targets), place
        assert body["stop_grace_period"] == f"{SECONDS}s"
    named = {_source(one) for body in services.values() for one in body["volumes"]}
    assert {name for name in named if not name.startswith("/")} == set(compose()["volumes"])


def _source(volume: Any) -> str:
    return str(volume["source"] if isinstance(volume, dict) else volume.split(":")[0])


def _target(volume: Any) -> str:
    return str(volume["target"] if isinstance(volume, dict) else volume.split(":")[1])


def test_a_pod_is_one_writer_with_its_own_volume_and_keys_in_memory() -> None:
    (found,) = pods()
    assert found["spec"]["replicas"] == 1
    pod = found["spec"]["template"]["spec"]
    (container,) = pod["containers"]
    settings = {one["name"]: one.get("value", "") for one in container["env"]}
    assert set(settings) == PLACES | {"BOT_TOKEN"} <= settings_read()
    mounts = {one["mountPath"]: one["name"] for one in container["volumeMounts"]}
    claimed = {one["metadata"]["name"] for one in found["spec"]["volumeClaimTemplates"]}
    held = {name: _mount(settings[name], mounts) for name in PLACES}
    assert {held["DATABASE"], held["BACKUP_DIR"]} == claimed
    (keys,) = (one for one in pod["volumes"] if one["name"] == held["KEYS_DIR"])
    assert keys["emptyDir"]["medium"] == "Memory"
    assert pod["terminationGracePeriodSeconds"] == SECONDS


def _mount(place: str, mounts: dict[str, str]) -> str:
    (name,) = (name for root, name in mounts.items() if Path(place).is_relative_to(root))
    return name


def test_every_way_of_running_gives_the_same_time_to_stop_and_the_same_user() -> None:
    user = re.search(r"--uid (\d+)", DOCKERFILE)
    assert user is not None
    assert pods()[0]["spec"]["template"]["spec"]["securityContext"]["runAsUser"] == int(user[1])
    for name in ("bagalau.service", "bagalau@.service"):
        assert unit(name)["TimeoutStopSec"] == [str(SECONDS)]
    assert f"docker stop --time {SECONDS}" in DOCKERFILE
    assert f"0700 {user[1]} {user[1]}" in (DEPLOY / "compose.yaml").read_text("utf-8")


@pytest.mark.parametrize("name", ["compose.yaml", "statefulset.yaml"])
def test_commands_that_are_told_beside_can_be_given(name: str) -> None:
    calls = re.findall(
        r"python -m bot ([a-z].*?)(?:  |$)", (DEPLOY / name).read_text("utf-8"), re.MULTILINE
    )
    assert calls
    for call in calls:
        can_be_given(call.split())


# The reverse proxy

NGINX = (DEPLOY / "nginx.conf").read_text("utf-8")


def told_of_nginx(name: str) -> set[str]:
    """The values of a directive, wherever it stands."""
    return set(re.findall(rf"^ *{name} (.+);$", NGINX, re.MULTILINE))


def test_the_proxy_keeps_no_times_and_no_bodies() -> None:
    """R-360: the time of a request is the time of an answer."""
    assert told_of_nginx("access_log") == {"off"}
    assert told_of_nginx("client_max_body_size") == {"1m"}
    assert told_of_nginx("client_body_buffer_size") == {"1m"}
    assert LARGEST_UPDATE == 1 << 20


def test_the_proxy_passes_to_where_the_example_listens_and_waits_longer() -> None:
    told = dotenv_values(
        stream=StringIO((DEPLOY / "bagalau.env.example").read_text().replace("# W", "W"))
    )
    found = read_settings({name: value or "" for name, value in told.items()}).webhook
    assert found is not None
    url = urlsplit(found.url)
    assert told_of_nginx("server_name") == {url.hostname}
    assert f"location = {url.path} {{" in NGINX
    assert told_of_nginx("proxy_pass") == {f"http://{found.host}:{found.port}"}
    assert told_of_nginx("proxy_read_timeout") == {"60s"}
    assert RECEIPT_SECONDS < 60


# The page on size


def test_the_figures_of_the_page_on_size_are_those_of_the_bench() -> None:
    """None is made up, and none outlives a new measuring."""
    page = (DEPLOY.parent / "docs" / "size.md").read_text("utf-8")
    measured = (DEPLOY.parent / "bench" / "README.md").read_text("utf-8")
    rows = table(page, "What")
    assert len(rows) > 5
    for what, figure in rows:
        for number in re.findall(r"[0-9][0-9.,]*", f"{what} {figure}".replace(" 100 ", " ")):
            assert number.rstrip(".,") in measured, number
