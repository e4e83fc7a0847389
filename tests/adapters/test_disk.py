"""Outputs written to a folder: bodies for looking at, Markdown for another engine."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from entente import urls
from entente.adapters.disk import markdown_page, markdown_text, write_outputs
from entente.edition import Edition
from entente.output import File, Page, Redirect, Section

EDITION = Edition(today=date(2026, 11, 23), languages=("fr", "de"))
LINK = urls.link("fr/projets/")
PAGE = Page(
    address=urls.index("communes"),
    language="fr",
    title="Communes *A–Z*",
    description="Toutes: les communes",
    kind="overview",
    head="<h1>Communes</h1>",
    sections=(
        Section(id="a", title="Ville_haute & bas", html=f'<a href="{LINK}">Projets</a>\n\n<p>*pas* gras</p>'),
        Section(id="b", title="Détail", html="<p>b</p>", level=3),
    ),
    notice='<div class="notice">Non relu</div>',
    as_of="12 mai 2026",
)


def test_page_becomes_markdown_with_headings_around_its_html() -> None:
    assert markdown_page(PAGE, EDITION) == (
        "---\n"
        "title: Communes *A–Z*\n"
        "description: 'Toutes: les communes'\n"
        "language: fr\n"
        "alternates:\n"
        "- name: Français\n  lang: fr\n  link: fr/communes/\n"
        "- name: Deutsch\n  lang: de\n  link: de/gemeinden/\n"
        "---\n\n"
        "<h1>Communes</h1>\n\n"
        '<div class="notice">Non relu</div>\n\n'
        "## Ville\\_haute &amp; bas {#a}\n\n"
        '<div>\n<a href="../../fr/projets/">Projets</a>\n\n<p>*pas* gras</p>\n</div>\n\n'
        "### Détail {#b}\n\n"
        "<div>\n<p>b</p>\n</div>\n\n"
        "<p>État des informations\u00a0: 12 mai 2026</p>\n"
    )


def test_page_that_is_not_listed_is_kept_from_the_search() -> None:
    page = Page(
        address=urls.home(), language="fr", title="T", description="", kind="home", head="<h1>T</h1>", is_listed=False
    )
    assert markdown_page(page, Edition(today=date(2026, 11, 23), languages=("fr",))) == (
        "---\ntitle: T\ndescription: ''\nlanguage: fr\nalternates:\n- name: Français\n  lang: fr\n  link: fr/\n"
        "search:\n  exclude: true\n---\n\n<h1>T</h1>\n"
    )


def test_signs_of_markdown_stay_letters() -> None:
    assert markdown_text("a_b *c* [d](e) <f> #1") == "a\\_b \\*c\\* \\[d\\]\\(e\\) &lt;f&gt; \\#1"


def test_outputs_are_written_where_they_are_published(tmp_path: Path) -> None:
    outputs = [PAGE, File(uri="data/v1/a.json", content=b"{}"), Redirect(uri="fr/alt/", target="fr/communes/")]

    written = write_outputs(outputs, tmp_path, EDITION)

    assert [path.relative_to(tmp_path).as_posix() for path in written] == [
        "data/v1/a.json",
        "fr/alt/index.html",
        "fr/communes/index.html",
    ]
    assert (tmp_path / "data/v1/a.json").read_bytes() == b"{}"
    assert (
        '<meta http-equiv="refresh" content="0; url=../../fr/communes/">'
        in (tmp_path / "fr/alt/index.html").read_text()
    )
    assert (tmp_path / "fr/communes/index.html").read_text().startswith("<h1>Communes</h1>\n")
