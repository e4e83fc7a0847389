"""Pages written as finished files inside the frame of the site."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from jinja2 import DictLoader, Environment
from tests.builders import an_edition

from entente import urls
from entente.adapters.folders import stamp_of
from entente.adapters.frame import Assets
from entente.adapters.security import protect_site
from entente.adapters.writer import SiteWriter
from entente.incremental.digests import digest_of
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


def test_what_is_remembered_of_a_page_fits_into_json(writer: SiteWriter, tmp_path: Path) -> None:
    written = writer.write(PAGE)

    assert json.loads(json.dumps(written)) == {
        "uri": "fr/communes/",
        "file": "fr/communes/index.html",
        "digest": digest_of([(tmp_path / "fr/communes/index.html").read_bytes()]),
        "stamp": stamp_of(tmp_path / "fr/communes/index.html"),
        "scripts": [],
        "extract": None,
        "card": {"title": "Communes", "kicker": "Vue d'ensemble", "site_name": "Entente", "accent": 0},
    }


def test_what_is_not_meant_to_be_found_has_no_picture(writer: SiteWriter) -> None:
    outputs = (replace(PAGE, is_listed=False), File(uri="a.json", content=b""), Redirect(uri="fr/a/", target="fr/b/"))
    assert [writer.write(output)["card"] for output in outputs] == [None, None, None]


def test_codes_of_all_processes_come_together(writer: SiteWriter) -> None:
    writer.learn({"https://example.org/": "21 M0 0"})
    assert writer.worked_out() == {"https://example.org/": "21 M0 0"}


def test_page_written_with_its_policy_is_the_one_protected_afterwards(tmp_path: Path) -> None:
    html = '<head><meta charset="utf-8"></head><script>alert(1)</script>'
    templates = Environment(loader=DictLoader({"main.html": html, "404.html": html}), autoescape=True)
    assets, edition = Assets(css=(), js=(), has_search=False), an_edition(base_url="https://example.org/")
    at_once = SiteWriter(templates, edition, assets, tmp_path / "at-once", is_protecting=True)
    afterwards = SiteWriter(templates, edition, assets, tmp_path / "afterwards")
    written = [
        [writer.write(PAGE), writer.write_not_found(PAGE, "fr/404.html", "/")] for writer in (at_once, afterwards)
    ]

    names = {one["file"] for one in written[0]}
    assert protect_site(tmp_path / "at-once", names) == {}
    assert protect_site(tmp_path / "afterwards") == {one["file"]: frozenset(one["scripts"]) for one in written[0]}
    assert [one["scripts"] for one in written[1]] == [[], []]
    pages = [{p.name: p.read_bytes() for p in (tmp_path / name).rglob("*.html")} for name in ("at-once", "afterwards")]
    assert pages[0] == pages[1]
    assert sorted(pages[0]) == ["404.html", "index.html"]
