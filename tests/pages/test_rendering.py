"""Texts, dates, sources and links on a page: in the reader's language, and visibly so when they are not."""

import pytest
from tests.builders import a_catalogue, a_commune, a_project, a_text, an_agreement, an_edition
from tests.pages.rendered import project_page, section

from entente import urls
from entente.model.dates import parse_date
from entente.model.languages import Language
from entente.model.record import Record, Source
from entente.model.text import Name, Text
from entente.pages.finish import shortened
from entente.pages.rendering import Rendering, sort_key
from entente.prose import prose_html


def rendering(language: Language = "fr", record: Record | None = None) -> Rendering:
    """A page being written."""
    return Rendering(a_catalogue(), an_edition(), language, record)


def test_text_in_the_language_of_the_page_stands_as_it_is() -> None:
    assert rendering("de").text(Text(fr="Pont", de="Brücke")) == "Brücke"


def test_text_in_another_language_says_which() -> None:
    p = rendering("en")
    assert p.text(Text(fr="Pont")) == '<span lang="fr">Pont</span>'
    assert p.prose(Text(de="Die *Brücke*")) == '<div lang="de"><p>Die <em>Brücke</em></p></div>'


def test_text_is_escaped() -> None:
    assert rendering().text(Text(fr="<b>&")) == "&lt;b&gt;&amp;"


def test_page_tells_what_is_not_translated_and_what_nobody_checked() -> None:
    p = rendering("de", a_project())
    p.text(Text(fr="Pont", de="Brücke"))
    assert (p.is_unreviewed, sorted(p.untranslated)) == (True, [])
    p.text(Text(fr="Pont"))
    assert sorted(p.untranslated) == [""]


def test_checked_translation_is_not_called_unreviewed() -> None:
    p = rendering("de", a_project(reviewed=["de"]))
    p.text(Text(fr="Pont", de="Brücke"))
    assert p.is_unreviewed is False


def test_french_is_never_called_unreviewed() -> None:
    p = rendering("fr", a_project())
    p.text(Text(fr="Pont"))
    assert p.is_unreviewed is False


def test_name_needs_no_translation_but_keeps_its_language() -> None:
    p = rendering("en")
    assert p.text(Name(fr="Nordstad")) == '<span lang="fr">Nordstad</span>'
    assert (p.is_unreviewed, p.untranslated) == (False, set())


def test_sources_are_numbered_as_the_page_first_uses_them() -> None:
    p = rendering("en")
    first, second = Source(url="https://a.example"), Source(url="https://b.example")

    def mark(number: int) -> str:
        return f'<sup class="source-mark"><a href="#source-{number}" aria-label="Source {number}">{number}</a></sup>'

    assert p.marks([first, second]) == mark(1) + mark(2)
    assert p.marks([second]) == mark(2)
    assert p.sources == {first: 1, second: 2}


def test_uncertain_part_is_called_uncertain() -> None:
    phase = a_project(phases=[{"phase": "works", "certainty": "uncertain", "note": "Un seul journal"}]).phases[0]
    assert rendering().mark(phase) == ' <span class="uncertain uncertain--word">(incertain)</span>'
    assert rendering().mark(phase, note=True).endswith(' <span class="note">Un seul journal</span>')


def test_date_has_a_form_for_machines_only_where_it_is_exact_enough() -> None:
    p = rendering("de")
    assert p.date(parse_date("2024-05")) == '<time datetime="2024-05">Mai 2024</time>'
    assert p.date(parse_date("2024~")) == "um 2024"
    assert p.date(None) == ""


@pytest.mark.parametrize(
    ("begin", "end", "words"),
    [
        ("2020", "2024", "2020 – 2024"),
        ("2020", None, "depuis 2020"),
        (None, "2024", "jusqu'à 2024"),
        (None, None, ""),
    ],
)
def test_period_is_said_in_words(begin: str | None, end: str | None, words: str) -> None:
    dates = [parse_date(date) if date else None for date in (begin, end)]
    assert rendering().period(*dates).striptags() == words


def test_link_leads_to_the_page_in_the_same_language() -> None:
    p = rendering("de", a_project())
    link = p.link(an_agreement(title={"fr": "Vallée", "de": "Tal"}))
    assert link == f'<a href="{urls.ROOT}de/konventionen/vallee/">Tal</a>'
    assert urls.resolve(link, "de/projekte/") == '<a href="../../de/konventionen/vallee/">Tal</a>'


def test_communes_are_sorted_without_regard_to_accents() -> None:
    names = {"a": "Écluse", "b": "Eau", "c": "Zénith", "d": "eck"}
    communes = [a_commune(id=identifier, names=name) for identifier, name in names.items()]
    p = Rendering(a_catalogue(*communes), an_edition(), "fr")
    assert [commune.names.fr for commune in p.communes(names)] == ["Eau", "eck", "Écluse", "Zénith"]
    assert sort_key("Élan") == "elan"


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("**Fort** et *doux*", "<p><strong>Fort</strong> et <em>doux</em></p>"),
        ("[site](https://a.example)", '<p><a href="https://a.example">site</a></p>'),
        ("[mal](javascript:alert(1))", "<p><a>mal</a></p>"),
        ("<script>alert(1)</script>", ""),
        ('<p onclick="x()" style="color:red">a</p>', "<p>a</p>"),
        ("<img src=x onerror=alert(1)>", "<p></p>"),
    ],
)
def test_prose_keeps_only_what_is_allowed(text: str, html: str) -> None:
    assert prose_html(text).strip() == html


@pytest.mark.parametrize(
    ("text", "short"),
    [("court", "court"), ("mot " * 50, "mot " * 38 + "mot…"), ("x" * 200, "x" * 159 + "…")],
)
def test_description_ends_after_a_whole_word(text: str, short: str) -> None:
    assert shortened(text.strip()) == short
    assert len(shortened(text.strip())) <= 160


def test_many_remarks_are_folded_and_counted() -> None:
    remarks = [{"kind": "missing", "text": a_text(f"Remark {number}")} for number in range(5)]
    folded, open_ = (
        section(project_page(a_project(remarks=remarks[:number])), "overview").xpath("boolean(.//details)")
        for number in (5, 4)
    )

    assert (folded, open_) == (True, False)
