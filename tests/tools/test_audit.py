"""The audit looks at every kind of page in every language, and takes a missing score for none."""

from __future__ import annotations

from typing import Any

import pytest
from tests.site.reading import PageFacts, read_page
from tools.audit import sample

from tools import audit_programs

ALTERNATES = '<link rel="alternate" hreflang="fr" href="/{fr}"><link rel="alternate" hreflang="de" href="/{de}">'


def a_page(uri: str, *, fr: str = "", de: str = "", size: int = 0) -> PageFacts:
    links = ALTERNATES.format(fr=fr, de=de) if fr else ""
    text = f'<html lang="{uri[:2] or "fr"}"><head>{links}</head><body>{"x" * size}</body></html>'
    return read_page(text, uri)


def test_sample_has_the_longest_page_of_each_kind_in_every_language() -> None:
    pages = [
        a_page("fr/communes/a/", fr="fr/communes/a/", de="de/gemeinden/a/"),
        a_page("fr/communes/b/", fr="fr/communes/b/", de="de/gemeinden/b/", size=9),
        a_page("de/gemeinden/a/", fr="fr/communes/a/", de="de/gemeinden/a/", size=99),
        a_page("fr/carte/", fr="fr/carte/", de="de/karte/"),
    ]
    assert sorted(sample(pages)) == ["de/gemeinden/b/", "de/karte/", "fr/carte/", "fr/communes/b/"]


def test_sample_has_error_pages_frames_and_the_way_in() -> None:
    pages = [
        a_page(""),
        a_page("404.html"),
        a_page("fr/404.html", fr="fr/", de="de/"),
        a_page("fr/integrer/communes/a/", size=1),
        a_page("fr/integrer/communes/b/"),
        a_page("de/einbetten/gemeinden/a/"),
    ]
    wanted = ["", "404.html", "de/einbetten/gemeinden/a/", "fr/404.html", "fr/integrer/communes/a/"]
    assert sorted(sample(pages)) == wanted


def test_lowest_score_counts_and_a_missing_one_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    audits = {"a": {"title": "Links have names", "score": 0}, "b": {"title": "Is fast", "score": 0}}
    weights = [{"id": "a", "weight": 1}, {"id": "b", "weight": 0}]

    def report(_chromium: str, address: str) -> dict[str, Any]:
        scores = {"accessibility": 1 if address == "one" else 0.97, "best-practices": 1, "seo": None}
        return {
            "audits": audits,
            "categories": {
                name: {"score": score, "auditRefs": weights if score == 0.97 else []} for name, score in scores.items()
            },
        }

    monkeypatch.setattr(audit_programs, "_report", report)
    assert audit_programs.lighthouse("chromium", ["one", "two"]) == (
        {"accessibility": 97, "best-practices": 100, "seo": 0},
        ["two: accessibility: Links have names"],
    )
