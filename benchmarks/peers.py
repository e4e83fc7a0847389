"""The same pages built by others: MkDocs with Material, Hugo and Eleventy from Markdown, Zensical from our export."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

import yaml

from benchmarks import programs
from benchmarks.contenders import Contender, nothing, removing
from benchmarks.markdown import plain_markdown
from benchmarks.measure import DAY, environment, measured
from benchmarks.ours import builder, cold, generated, write_project
from entente.adapters.settings import edition_of
from entente.build import load_catalogue, produce
from entente.output import Page

MATERIAL, HUGO, ELEVENTY, ZENSICAL = "material", "hugo", "eleventy", "zensical"
ADDRESS = "https://example.org/"


def pages_of(content: Path, languages: Sequence[str]) -> list[Page]:
    """Return every page of our site."""
    edition = edition_of("Entente", None, {"entente": {"languages": languages}}, {"SOURCE_DATE_EPOCH": DAY})
    return [output for output in produce(load_catalogue(content), edition) if isinstance(output, Page)]


def frame(folder: Path, languages: Sequence[str]) -> str:
    """Return what surrounds a project's page in our built site, with `@TITLE@` and `@CONTENT@` for its own."""
    project = folder / "frame"
    write_project(project, generated(project / "content", 3), languages)
    ours = builder("", "", project, cold(project))
    measured(ours.command, ours.folder)
    html = next(iter(sorted(ours.site.glob("*/*/*/*/projet-*/index.html")))).read_text(encoding="utf-8")
    html = re.sub(r"<title>.*?</title>", "<title>@TITLE@</title>", html, count=1)
    return re.sub(r"(<main\b[^>]*>).*</main>", r"\1@CONTENT@</main>", html, count=1, flags=re.DOTALL)


def material(folder: Path, pages: Iterable[Page]) -> Contender:
    """Return MkDocs with Material on ready-made Markdown, outside its navigation, with its own search."""
    for page in pages:
        _write(folder / "docs" / page.uri / "index.md", plain_markdown(page))
    _write(folder / "docs" / "index.md", "# Start\n")
    settings = {
        "site_name": "Plain",
        "site_url": ADDRESS,
        "theme": {"name": "material", "language": "fr", "font": False, "features": ["navigation.tabs", "toc.follow"]},
        "markdown_extensions": ["admonition", "attr_list", "tables", {"toc": {"permalink": True}}],
        "plugins": ["search"],
        "nav": ["index.md"],
        "not_in_nav": "*",
        "validation": {"links": {"unrecognized_links": "ignore", "not_found": "ignore"}},
    }
    _write(folder / "mkdocs.yml", yaml.safe_dump(settings))
    name = "MkDocs + Material, ready-made Markdown"
    return builder(MATERIAL, name, folder, cold(folder))


def hugo(folder: Path, pages: Iterable[Page], frame: str) -> Contender | None:
    """Return Hugo on the same Markdown with `frame` around it, so that pages weigh the same; None without Hugo."""
    program = programs.hugo()
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
    _write(folder / "hugo.toml", f'baseURL = "{ADDRESS}"\ntitle = "Plain"\ndisableKinds = ["taxonomy", "rss"]\n')
    return Contender(
        key=HUGO,
        name="Hugo, pages as heavy",
        folder=folder,
        command=(str(program), "--noBuildLock", "--quiet"),
        site=folder / "public",
        before=removing(folder / "public", folder / "resources"),
    )


def eleventy(folder: Path, pages: Iterable[Page], frame: str) -> Contender | None:
    """Return Eleventy on the same Markdown with the same frame; None where there is no Node."""
    program = programs.eleventy()
    if program is None:
        return None
    for page in pages:
        _write(folder / "content" / page.uri / "index.md", plain_markdown(page))
    parts = json.dumps(re.split("@TITLE@|@CONTENT@", frame))
    _write(
        folder / "content" / "_includes" / "frame.11ty.cjs",
        f"const parts = {parts};\n"
        "exports.render = (data) => parts[0] + data.title + parts[1] + data.content + parts[2];\n",
    )
    _write(
        folder / "eleventy.config.cjs",
        'module.exports = (config) => {\n  config.addGlobalData("layout", "frame.11ty.cjs");\n'
        "  return { markdownTemplateEngine: false };\n};\n",
    )
    return Contender(
        key=ELEVENTY,
        name="Eleventy, pages as heavy",
        folder=folder,
        command=(*program, "--input=content", "--output=public", "--formats=md", "--quiet"),
        site=folder / "public",
        before=removing(folder / "public"),
    )


def zensical(folder: Path, project: Path) -> list[Contender]:
    """Return Zensical on our export of the project in the folder `project`, with and without its cache."""
    export = (sys.executable, "-m", "entente", "export", str(folder), "--project", str(project))
    subprocess.run(export, check=True, capture_output=True, env=environment())
    build = (sys.executable, "-m", "zensical", "build")
    site = folder / "site"
    return [
        Contender(
            key=ZENSICAL,
            name="Zensical on our export, cold",
            folder=folder,
            command=build,
            site=site,
            before=removing(site, folder / ".cache"),
        ),
        Contender(
            key="zensical-unchanged",
            name="Zensical on our export, nothing changed",
            folder=folder,
            command=build,
            site=site,
            before=nothing,
        ),
    ]


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
