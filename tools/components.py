"""Write one page with all components in all their states, for developers to look at.

`.venv/bin/python -m tools.components FOLDER` writes components.html (light) and components-dark.html there. The
examples of docs/developers/components.md are shown as they stand; the rest comes from templates and golden content.
"""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import material
from markupsafe import Markup, escape

from entente import urls
from entente.build import load_catalogue
from entente.edition import Edition
from entente.model.catalogue import Catalogue
from entente.model.project import Project
from entente.pages.maps.silhouette import silhouette
from entente.pages.rendering import ENVIRONMENT, Rendering

ROOT = Path(__file__).resolve().parent.parent
TEXT = ROOT / "docs" / "developers" / "components.md"
CONTENT = ROOT / "tests" / "golden" / "content"
ASSETS = ROOT / "docs" / "assets"
PHASES = ("idea", "study", "planning", "procedure", "works", "done", "paused", "stopped", "not-pursued", "unknown")
NOTICES = ("", "untranslated", "unreviewed", "uncertain", "unconfirmed")
_EXAMPLE = re.compile(r"^```html\n(.*?)^```", re.MULTILINE | re.DOTALL)
_PAGE = Markup(
    '<!doctype html>\n<html lang="fr" data-md-color-scheme="{scheme}" class="accent-1">\n<meta charset="utf-8">\n'
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>Components</title>\n'
    '<link rel="stylesheet" href="material.css">\n<link rel="stylesheet" href="assets/entente.css">\n'
    '<body>\n<main><div class="layout wrap"><div class="prose md-typeset">\n<h1>Components ({scheme})</h1>\n'
    '<p><a href="components.html">Light</a> · <a href="components-dark.html">Dark</a></p>\n{body}\n'
    "</div></div></main>\n"
)
_SECTION = Markup("<section><h2>{}</h2>\n{}\n</section>\n")


def examples(text: str) -> Iterator[tuple[str, Markup]]:
    """Yield title and HTML of each example in the text about components."""
    for part in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
        title = part.partition("\n")[0]
        for number, example in enumerate(_EXAMPLE.findall(part)):
            # Dots stand for what is left out; nothing leads anywhere.
            html = example.replace('href="…"', 'href="#"')
            yield f"{title} ({number + 1})" if number else title, Markup(html)  # noqa: S704 – our own text


def states(catalogue: Catalogue, edition: Edition) -> Iterator[tuple[str, Markup]]:
    """Yield title and HTML of components as the templates write them, in every state there is."""
    p = Rendering(catalogue, edition, "fr")
    m: Any = ENVIRONMENT.globals["m"]
    progress: Any = ENVIRONMENT.globals["progress"]
    projects = catalogue.projects.values()
    yield (
        "Every phase",
        _paragraph(
            Markup('<span class="badge badge--phase-{0}">{1}</span>').format(phase, p.t(f"phase.{phase}"))
            for phase in PHASES
        ),
    )
    yield (
        "Every notice",
        _join(
            Markup('<div class="notice{}"><p>{}</p></div>').format(
                f" notice--{kind}" if kind else "", kind or "information"
            )
            for kind in NOTICES
        ),
    )
    yield "Every accent", _accents()
    yield "Heads with an area", _join(_hero(p, project) for project in projects)
    yield "Agreements", m.agreement_cards(p, catalogue.agreements.values())
    yield "Projects", m.project_cards(p, projects)
    yield "News", m.news_cards(p, catalogue.news_by_date)
    yield (
        "How far projects are",
        _join(
            Markup("<h3>{}</h3>").format(p.title(x))
            + (progress.stepper(p, x, urls.index("definitions")) if x.phases else _nothing(p))
            + progress.standing(p, x)
            for x in projects
        ),
    )
    yield (
        "Buttons",
        Markup('<p><a class="button" href="#">Button</a> <a class="button button--primary" href="#">Primary</a></p>'),
    )


def facts(catalogue: Catalogue, edition: Edition) -> Iterator[tuple[str, Markup]]:
    """Yield title and HTML of what is told of each project: figures, remarks and amounts."""
    p = Rendering(catalogue, edition, "fr")
    m: Any = ENVIRONMENT.globals["m"]
    yield "Nothing found", Markup('<div class="empty-state"><p>{}</p></div>').format(p.t("listing.no_projects"))
    for x in catalogue.projects.values():
        yield (
            f"Remarks, figures and amounts: {x.id}",
            (m.key_figures(p, x.key_figures) + m.remarks(p, x.remarks) + m.budget(p, x.budget, f"budget-{x.id}")),
        )


def _nothing(p: Rendering) -> Markup:
    return Markup("<p>{}</p>").format(p.t("phase.unknown.sentence"))


def _hero(p: Rendering, project: Project) -> Markup:
    agreement = p.catalogue.agreements[project.agreement]
    return Markup(
        '<div class="hero accent-{}"><div class="hero__inner"><div class="hero__opening"><div>'
        '<p class="hero__kicker">{}</p><h3>{}</h3><p class="hero__lead">{}</p></div>{}</div></div></div>'
    ).format(
        agreement.accent,
        p.t("kind.project"),
        p.title(project),
        p.text(project.summary),
        silhouette(p, agreement, project.communes),
    )


def _accents() -> Markup:
    cards = (
        Markup(
            '<li class="card accent-{0}"><p class="card__title">accent-{0}</p>'
            '<p><span class="badge">{0}</span></p></li>'
        ).format(number)
        for number in range(1, 9)
    )
    return Markup('<ul class="cards">{}</ul>').format(_join(cards))


def _join(parts: Iterable[Markup]) -> Markup:
    return Markup("\n").join(parts)


def _paragraph(parts: Iterable[Markup]) -> Markup:
    return Markup("<p>{}</p>").format(Markup(" ").join(parts))


def page(scheme: str) -> str:
    """Return the whole page in the colour scheme `default` or `slate`."""
    catalogue = load_catalogue(CONTENT)
    edition = Edition(today=date(2026, 11, 23), base_url="https://entente.example/")
    shown = (*examples(TEXT.read_text(encoding="utf-8")), *states(catalogue, edition), *facts(catalogue, edition))
    body = _join(_SECTION.format(escape(title.replace("`", "")), html) for title, html in shown)
    # Addresses lead nowhere on this page.
    return re.sub(r'href="\ue000[^"]*"', 'href="#"', _PAGE.format(scheme=scheme, body=body))


def main(folder: Path) -> None:
    """Write the pages and what they need into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copytree(ASSETS, folder / "assets", dirs_exist_ok=True)
    styles = Path(material.__file__).parent / "templates" / "assets" / "stylesheets"
    shutil.copy(next(styles.glob("main.*.min.css")), folder / "material.css")
    for name, scheme in (("components.html", "default"), ("components-dark.html", "slate")):
        (folder / name).write_text(page(scheme), encoding="utf-8")
        print(folder / name)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
