"""The whole site as a folder that Zensical builds (https://zensical.org): it ignores hooks, so it gets their result."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator, Mapping
from importlib import resources
from pathlib import Path
from typing import Any

import yaml

from entente import urls
from entente.adapters.components import locked_components
from entente.adapters.disk import front_matter, write_outputs, written
from entente.adapters.frame import LANGUAGE_NAMES, Assets, hand_written_page, page_view
from entente.adapters.media import publish_media
from entente.adapters.redirects import redirect_html
from entente.adapters.settings import edition_of
from entente.build import load_catalogue, produce
from entente.edition import Edition
from entente.model.languages import Language
from entente.output import Output, Page, Redirect

_NO_ASSETS = Assets(css=(), js=(), has_search=False)
_THEME = "entente.adapters.zensical_theme"
_OVERRIDES = ("language.html", "alternate.html")
_SCHEMES = (("light", "default"), ("dark", "slate"))
_README = """\
Made by `entente export`: do not edit, export again.

    zensical build      writes the site into site/
    zensical serve      shows it
"""


class ExportError(RuntimeError):
    """The folder to export to holds something else."""


def export_site(project: Path, target: Path, environment: Mapping[str, str]) -> int:
    """Write the site of the folder `project` to `target` as a project of Zensical, and return the number of files.

    Files of an earlier export are replaced.

    Raises:
        ContentError: the content has problems; nothing is written.
        ExportError: `target` is not empty and not an earlier export.
    """
    settings = yaml.safe_load((project / "mkdocs.yml").read_bytes())
    components = locked_components(project / "uv.lock")
    own = settings.get("extra") or {}
    edition = edition_of(settings["site_name"], settings.get("site_url"), own, environment, components)
    outputs = list(produce(load_catalogue(project / "content"), edition))
    _make_room(target)
    docs = target / "docs"
    media = publish_media(project / "content", docs, project / ".cache" / "pictures")
    count = len(write_outputs(outputs, docs, edition, markdown=True)) + len(media)
    for language in edition.languages:
        written(docs / language / "404.html", redirect_html(_not_found(language), edition).encode())
        count += 1 + sum(1 for _ in _copy_hand_written(project / "docs", docs, language, edition))
    shutil.copytree(project / "docs" / "assets", docs / "assets", dirs_exist_ok=True)
    for name in _OVERRIDES:
        written(target / "overrides" / "partials" / name, (resources.files(_THEME) / "partials" / name).read_bytes())
    written(docs / "assets" / "zensical.css", (resources.files(_THEME) / "zensical.css").read_bytes())
    written(target / "mkdocs.yml", _configuration(settings, edition, outputs).encode())
    written(target / "README.md", _README.encode())
    return count


def _make_room(target: Path) -> None:
    if target.exists() and any(target.iterdir()):
        readme = target / "README.md"
        if not (readme.is_file() and readme.read_text(encoding="utf-8") == _README):
            raise ExportError(f"{target} is not empty and was not made by `entente export`")
        for name in ("docs", "overrides", "site", ".cache"):
            shutil.rmtree(target / name, ignore_errors=True)


def _not_found(language: Language) -> Redirect:
    # Zensical makes one error page for the whole site: those of the languages lead to the search.
    return Redirect(uri=f"{language}/404.html", target=urls.index("search").uri(language))


def _copy_hand_written(docs: Path, target: Path, language: Language, edition: Edition) -> Iterator[Path]:
    for names in (*urls.HAND_WRITTEN.values(), *urls.IN_SOME_LANGUAGES.values()):
        if language not in names:
            continue
        inside = f"{language}/{names[language]}.md"
        metadata, text = _split((docs / inside).read_text(encoding="utf-8"))
        page = hand_written_page(f"{language}/{names[language]}/", metadata, names[language], f"docs/{inside}")
        heading, newline, rest = text.partition("\n")
        notice = f"\n{page.notice}\n" if page.notice else ""
        yield written(target / inside, (front_matter(page, edition) + heading + newline + notice + rest).encode())


def _split(text: str) -> tuple[dict[str, Any], str]:
    """Return front matter and text of a Markdown file."""
    if not text.startswith("---\n"):
        return {}, text
    front, _, rest = text.removeprefix("---\n").partition("\n---\n")
    return yaml.safe_load(front) or {}, rest.lstrip("\n")


def _configuration(settings: Mapping[str, Any], edition: Edition, outputs: Iterable[Output]) -> str:
    homes = [output for output in outputs if isinstance(output, Page) and output.kind == "home"]
    configuration = {
        "site_name": edition.site_name,
        "site_url": edition.base_url,
        "theme": {
            "name": "material",
            "language": edition.languages[0],
            "font": False,
            "custom_dir": "overrides",
            "features": ["navigation.tabs", "toc.follow"],
            "palette": [{"media": f"(prefers-color-scheme: {name})", "scheme": scheme} for name, scheme in _SCHEMES],
        },
        "extra_css": ["assets/entente.css", "assets/zensical.css"],
        "plugins": ["search"],
        "markdown_extensions": settings.get("markdown_extensions") or [],
        "extra": {
            "alternate": [
                {"name": LANGUAGE_NAMES[language], "lang": language, "link": urls.home().uri(language)}
                for language in edition.languages
            ]
        },
        "nav": [{LANGUAGE_NAMES[home.language]: _menu(home, edition)} for home in homes],
    }
    return yaml.safe_dump(configuration, allow_unicode=True, sort_keys=False)


def _menu(home: Page, edition: Edition) -> list[Any]:
    view = page_view(home, edition, _NO_ASSETS, root="")
    hand_written = {
        names.get(home.language) for names in (*urls.HAND_WRITTEN.values(), *urls.IN_SOME_LANGUAGES.values())
    }
    entries: list[Any] = [f"{home.uri}index.md"]
    for link in (*view.menu, *view.footer):
        uri = str(link.url).rstrip("/")
        is_file = uri.rpartition("/")[2] in hand_written
        entries.append({link.title: f"{uri}.md" if is_file else f"{uri}/index.md"})
    return entries
