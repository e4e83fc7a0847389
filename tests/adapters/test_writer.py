"""Pages written as finished files inside the frame of the site."""

from __future__ import annotations

from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment
from tests.builders import an_edition

from entente import urls
from entente.adapters.frame import Assets
from entente.adapters.security import protect_site
from entente.adapters.writer import SiteWriter
from entente.output import File, Page, Redirect, Section

TEMPLATES = {
    "main.html": "{{ base_url }}|{{ view.notice }}|{{ page.toc | map(attribute='url') | join }}|{{ page.content }}",
    "404.html": "{{ base_url }}|{{ view.home_url }}",
}
PAGE = Page(
    address=urls.index("communes"),
    language="fr",
    title="Communes",
    description="",
    kind="overview",
    head="<h1>Communes</h1>",
    sections=(Section(id="a", title="A", html="<p>a</p>"),),
    notice="<p>Non relu</p>",
)


@pytest.fixture
def writer(tmp_path: Path) -> SiteWriter:
    """A writer with a frame that shows what it is given."""
    templates = Environment(loader=DictLoader(TEMPLATES), autoescape=False)  # noqa: S701 – nothing to protect here
    assets = Assets(css=(), js=(), has_search=False)
    return SiteWriter(templates, an_edition(base_url="https://example.org/"), assets, tmp_path)


def test_page_is_written_inside_its_frame(writer: SiteWriter, tmp_path: Path) -> None:
    writer.write(PAGE)

    base, notice, toc, content = (tmp_path / "fr/communes/index.html").read_text(encoding="utf-8").split("|")
    assert (base, notice, toc) == ("../..", "<p>Non relu</p>", "#a")
    assert content.startswith("<h1>Communes</h1>\n")


def test_problems_stand_above_the_notice_of_every_page(writer: SiteWriter) -> None:
    writer.notice = "<p>Problem</p>"
    assert writer.view(PAGE).notice == "<p>Problem</p><p>Non relu</p>"


def test_files_and_redirects_are_written_as_they_are(writer: SiteWriter, tmp_path: Path) -> None:
    writer.write(File(uri="data/a.json", content=b"{}"))
    writer.write(Redirect(uri="fr/alt/", target="fr/communes/"))

    assert (tmp_path / "data/a.json").read_bytes() == b"{}"
    assert "url=../../fr/communes/" in (tmp_path / "fr/alt/index.html").read_text(encoding="utf-8")


def test_error_page_leads_home_from_any_address(writer: SiteWriter, tmp_path: Path) -> None:
    writer.write_not_found(PAGE, "fr/404.html", "/site/")
    assert (tmp_path / "fr/404.html").read_text(encoding="utf-8") == "/site|/site/fr/"


def test_pictures_of_all_processes_come_together(writer: SiteWriter) -> None:
    writer.write(PAGE)
    cards = writer.state()[0]

    writer.absorb(
        ({"fr/": cards["fr/communes/"]}, {"https://example.org/": "21 M0 0"}, {"fr/index.html"}, {"'sha256-a'"})
    )

    assert sorted(writer.cards) == ["fr/", "fr/communes/"]
    assert writer.state()[1:] == ({"https://example.org/": "21 M0 0"}, {"fr/index.html"}, {"'sha256-a'"})


def test_page_written_with_its_policy_is_the_one_protected_afterwards(tmp_path: Path) -> None:
    html = '<head><meta charset="utf-8"></head><script>alert(1)</script>'
    templates = Environment(loader=DictLoader({"main.html": html, "404.html": html}), autoescape=True)
    assets, edition = Assets(css=(), js=(), has_search=False), an_edition(base_url="https://example.org/")
    at_once = SiteWriter(templates, edition, assets, tmp_path / "at-once", is_protecting=True)
    afterwards = SiteWriter(templates, edition, assets, tmp_path / "afterwards")
    for writer in (at_once, afterwards):
        writer.write(PAGE)
        writer.write_not_found(PAGE, "fr/404.html", "/")

    assert protect_site(tmp_path / "at-once", at_once.protected) == frozenset()
    assert protect_site(tmp_path / "afterwards", afterwards.protected) == at_once.scripts
    pages = [{p.name: p.read_bytes() for p in (tmp_path / name).rglob("*.html")} for name in ("at-once", "afterwards")]
    assert pages[0] == pages[1]
    assert sorted(pages[0]) == ["404.html", "index.html"]
