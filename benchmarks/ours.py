"""Our own builds, of generated content and of the real one."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

import yaml

from benchmarks.contenders import Contender, Step, changing, nothing, removing, removing_all_but, together
from benchmarks.content import Size, write_content
from benchmarks.measure import PROJECT
from entente.model.languages import LANGUAGES

Languages = Sequence[str]
_WITHOUT = PROJECT / "benchmarks" / "without"
STAGES = {"search": "the search index", "cards": "pictures for social networks"}
"""What a build can leave out for measuring, by the name of its file in the folder `without`."""


def write_project(folder: Path, content: Path, languages: Languages = LANGUAGES, without: str | None = None) -> None:
    """Write into `folder` a project like this one that publishes `content` in `languages`.

    `without` names a file of the folder `without` that takes a stage out of the build.
    """
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "hooks").symlink_to(PROJECT / "hooks")
    if content != folder / "content":
        (folder / "content").symlink_to(content)
    for name in ("assets", ".overrides", *languages):
        shutil.copytree(PROJECT / "docs" / name, folder / "docs" / name)
    settings = yaml.safe_load((PROJECT / "mkdocs.yml").read_text(encoding="utf-8"))
    settings["nav"] = [f"{language}/index.md" for language in languages]
    settings["extra"]["entente"]["languages"] = list(languages)
    if without:
        settings["hooks"].insert(0, str(_WITHOUT / f"{without}.py"))
    (folder / "mkdocs.yml").write_text(yaml.safe_dump(settings, allow_unicode=True), encoding="utf-8")


def generated(content: Path, projects: int) -> Path:
    """Write generated content of that many projects into the folder `content` and return it."""
    write_content(content, Size(projects=projects), PROJECT / "content" / "reference")
    return content


def builder(key: str, name: str, folder: Path, before: Step) -> Contender:
    """Return the contender that builds the project in `folder`."""
    command = (sys.executable, "-m", "mkdocs", "build", "--quiet")
    return Contender(key=key, name=name, folder=folder, command=command, site=folder / "site", before=before)


def cold(folder: Path) -> Step:
    """Return the step that removes everything an earlier build has left."""
    return removing(folder / "site", folder / ".cache")


def first_and_later(folder: Path, content: Path, languages: Languages, mark: str = "") -> list[Contender]:
    """Return four builds that follow one another: cold, nothing changed, one project changed, a tenth of them."""
    write_project(folder, content, languages)
    projects = sorted(content.glob("agreements/*/projects/*.yml"))
    return [
        builder(f"cold{mark}", "entente, cold", folder, cold(folder)),
        builder(f"unchanged{mark}", "entente, nothing changed", folder, nothing),
        builder(f"one{mark}", "entente, one project changed", folder, changing(projects[:1])),
        builder(f"tenth{mark}", "entente, a tenth of the projects changed", folder, changing(projects[::10])),
    ]


def without_a_stage(folder: Path, content: Path, languages: Languages) -> list[Contender]:
    """Return cold builds that leave out one stage, so that its share shows."""
    rows = []
    for stage, name in STAGES.items():
        own = folder / f"without-{stage}"
        write_project(own, content, languages, stage)
        rows.append(builder(f"without-{stage}", f"entente, cold, without {name}", own, cold(own)))
    return rows


def in_all_languages(folder: Path, content: Path) -> Contender:
    """Return the cold build of all four languages."""
    own = folder / "all-languages"
    write_project(own, content)
    return builder("cold-languages", "entente, four languages, cold", own, cold(own))


def real(folder: Path) -> list[Contender]:
    """Return builds of the real content: pictures drawn, pictures kept, without them, and with nothing changed."""
    usual, bare = folder / "real", folder / "real-without-cards"
    write_project(usual, PROJECT / "content")
    write_project(bare, PROJECT / "content", without="cards")
    only_cards = together(removing(usual / "site"), removing_all_but(usual / ".cache", "cards"))
    return [
        builder("real-cold", "real site, cold", usual, cold(usual)),
        builder("real-kept", "real site, cold, pictures for social networks kept", usual, only_cards),
        builder("real-unchanged", "real site, nothing changed", usual, nothing),
        builder("real-bare", "real site, cold, without these pictures", bare, cold(bare)),
        builder("real-bare-unchanged", "real site, nothing changed, without these pictures", bare, nothing),
    ]


def checks(folder: Path, content: Path) -> list[Contender]:
    """Return `entente check` on `content`, and on about a thousand files."""

    def row(key: str, checked: Path) -> Contender:
        files = sum(1 for _ in checked.rglob("*.yml"))
        command = (sys.executable, "-m", "entente", "check", str(checked))
        name = f"entente check, {files:,} files"
        return Contender(key=key, name=name, folder=folder, command=command, site=folder / "none", before=nothing)

    reference = sum(1 for _ in (PROJECT / "content" / "reference").rglob("*.yml"))
    return [
        row("check", content),
        row("check-1000", generated(folder / "checked", Size.of_files(1000 - reference).projects)),
    ]
