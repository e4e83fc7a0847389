"""The acts of an agreement are told with the times for which none was found."""

from __future__ import annotations

import re
from html import unescape

import pytest
from tests.builders import a_catalogue, an_agreement, an_edition

from entente.model.agreement import Agreement
from entente.model.languages import Language
from entente.pages.agreements import agreement_pages


def acts(agreement: Agreement, language: Language = "fr") -> list[str]:
    """The entries of the list of acts in one language, as text."""
    pages = agreement_pages(a_catalogue(agreement), an_edition(languages=(language,)))
    page = next(page for page in pages if page.kind == "agreement")
    html = next(section.html for section in page.sections if section.id == "acts")
    return [
        " ".join(unescape(re.sub(r"<[^>]+>", " ", entry)).split())
        for entry in re.findall(r"<li[^>]*>(.*?)</li>", html, re.S)
    ]


def test_gaps_stand_between_the_acts_in_words() -> None:
    agreement = an_agreement(
        state="unknown",
        acts=[
            {"kind": "signature", "title": "Première", "date": "2008", "valid_until": "2010"},
            {"kind": "signature", "title": "Deuxième", "date": "2013-09-25"},
        ],
    )

    assert acts(agreement) == [
        "2008 Signature Première Validité : jusqu'à 2010",
        "Aucun acte trouvé entre la fin de validité ( 2010 ) et l'acte suivant ( 25 septembre 2013 ).",
        "25 septembre 2013 Signature Deuxième",
        "Aucun acte trouvé après le dernier connu ( 25 septembre 2013 ).",
    ]


def test_end_that_has_passed_is_followed_by_what_is_not_known() -> None:
    agreement = an_agreement(
        state="unknown",
        acts=[{"kind": "amendment", "title": "Avenant", "date": "2011-07-14", "valid_until": "2013-12-31"}],
    )

    assert acts(agreement)[1:] == [
        "Aucun acte trouvé après la fin de validité ( 31 décembre 2013 ) : on ne sait pas si la coopération a continué "
        "sous cette forme."
    ]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("fr", "« Convention du Nord »"),
        ("de", "„ Convention du Nord “"),
        ("lb", "„ Convention du Nord “"),
        ("en", "“ Convention du Nord ”"),
    ],
)
def test_official_name_stands_in_the_quotation_marks_of_the_page(language: Language, expected: str) -> None:
    agreement = an_agreement(
        state="in-force",
        acts=[{"kind": "signature", "title": "Première", "date": "2008", "official_name": "Convention du Nord"}],
    )

    assert acts(agreement, language)[0].endswith(expected)
