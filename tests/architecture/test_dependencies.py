"""What gets installed is pinned once, in uv.lock, and comes from public places only."""

import re
import tomllib
from pathlib import Path

import pytest

PUBLIC_INDEX = "https://pypi.org/simple"
REQUIREMENTS = ("requirements.txt", "requirements-dev.txt")


def locked_packages(root: Path) -> dict[str, set[str]]:
    """Versions of each package in uv.lock, this project itself left out."""
    packages = tomllib.loads((root / "uv.lock").read_text())["package"]
    names = {package["name"] for package in packages if "registry" in package["source"]}
    return {name: {package["version"] for package in packages if package["name"] == name} for name in names}


def required_packages(text: str) -> dict[str, set[str]]:
    """Versions of each package in a requirements file."""
    found = re.findall(r"^([a-z0-9._-]+)(?:\[[^]]*\])?==([^ ;]+)", text, re.MULTILINE)
    return {name: {version for other, version in found if other == name} for name, _ in found}


def test_every_locked_package_comes_from_the_public_index(root: Path) -> None:
    packages = tomllib.loads((root / "uv.lock").read_text())["package"]
    registries = {package["source"].get("registry", "this project") for package in packages}
    assert registries == {PUBLIC_INDEX, "this project"}


def test_every_file_in_the_lock_lies_on_the_public_host(root: Path) -> None:
    hosts = set(re.findall(r'url = "(https?://[^/]+)/', (root / "uv.lock").read_text()))
    assert hosts == {"https://files.pythonhosted.org"}


def test_requirements_for_development_are_those_of_the_lock(root: Path) -> None:
    assert required_packages((root / "requirements-dev.txt").read_text()) == locked_packages(root)


def test_requirements_to_build_are_a_part_of_those_for_development(root: Path) -> None:
    build, develop = (required_packages((root / name).read_text()).items() for name in REQUIREMENTS)
    assert [package for package in build if package not in develop] == []


@pytest.mark.parametrize("name", [*REQUIREMENTS, "tools/uv.txt"])
def test_every_requirement_carries_its_hashes(name: str, root: Path) -> None:
    lines = (root / name).read_text().replace("\\\n", " ").splitlines()
    packages = [line for line in lines if line and not line.lstrip().startswith("#")]
    assert [line for line in packages if "--hash=sha256:" not in line] == []
