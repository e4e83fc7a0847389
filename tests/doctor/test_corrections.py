"""The line to paste is the line as it should be; where only the editor can know, none is offered."""

from __future__ import annotations

import pytest

from entente.errors import Problem
from entente.i18n.corrections import Correction, correction
from entente.i18n.guesses import meant_date, meant_email, meant_number, meant_truth, meant_web_address


def corrected(code: str, line: str, column: int, **found: str) -> str | None:
    answer = correction(Problem(path="a.yml", code=code, line=1, column=column, found=found), line)
    return answer.text if answer else None


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("12 janvier 2007", "2007-01-12"),
        ("1er mars 2024", "2024-03-01"),
        ("3. Mai 2024", "2024-05-03"),
        ("5 Mäerz 2024", "2024-03-05"),
        ("May 3, 2024", "2024-05-03"),
        ("mai 2024", "2024-05"),
        ("03/05/2024", "2024-05-03"),
        ("3.5.2024", "2024-05-03"),
        ("2024/5/3", "2024-05-03"),
        ("05/2024", "2024-05"),
        ("2024-5", "2024-05"),
        ("automne 2020", "2020-23"),
        ("vers 2011", "2011~"),
        ("2026-02-30", ""),
        ("31 avril 2024", ""),
        ("bientôt", ""),
    ],
)
def test_a_date_is_understood_as_people_write_it(written: str, meant: str) -> None:
    assert meant_date(written) == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("1 200 000", "1200000"),
        ("1.200.000", "1200000"),
        ("1.200.000,50", "1200000.50"),
        ("1,200,000.50", "1200000.50"),
        ("12,5", "12.5"),
        ("250000 €", "250000"),
        ("2,5 millions d'euros", "2500000"),
        ("3 Mio. EUR", "3000000"),
        ("1,200", ""),
        ("beaucoup", ""),
    ],
)
def test_a_number_is_understood_unless_it_could_be_two(written: str, meant: str) -> None:
    assert meant_number(written) == meant


@pytest.mark.parametrize(("written", "meant"), [("oui", "true"), ("Neen", "false"), ("vläicht", "")])
def test_yes_and_no_are_understood_in_four_languages(written: str, meant: str) -> None:
    assert meant_truth(written) == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("www.mersch.lu", "https://www.mersch.lu"),
        ("http:/mersch.lu", "http://mersch.lu"),
        ("https://mersch.lu/a b", "https://mersch.lu/a%20b"),
        ("à demander", ""),
    ],
)
def test_a_web_address_is_completed(written: str, meant: str) -> None:
    assert meant_web_address(written) == meant


@pytest.mark.parametrize(("written", "meant"), [("info (at) mersch.lu", "info@mersch.lu"), ("mersch", "")])
def test_an_e_mail_address_is_completed(written: str, meant: str) -> None:
    assert meant_email(written) == meant


@pytest.mark.parametrize(
    ("code", "line", "column", "found", "wanted"),
    [
        ("date-expected", "  - date: 3 mai 2024 # lu", 11, {}, "  - date: 2024-05-03 # lu"),
        ("number-expected", "{amount: 12,5, note: x}", 10, {}, None),
        ("unknown-field", "sumary: x", 1, {"near": "summary"}, "summary: x"),
        ("unknown-language", "  lu: x", 3, {"near": "lb"}, "  lb: x"),
        ("unknown-value", 'relation: "mesure"', 11, {"near": "measure"}, "relation: measure"),
        ("unknown-value", "relation: autre", 11, {"near": ""}, None),
        ("reference-unknown", "  - bettendorff", 5, {"near": "bettendorf"}, "  - bettendorf"),
        ("list-expected", "communes: mersch, bissen", 11, {}, "communes: [mersch, bissen]"),
        ("tab", "\t\tfr: x", 1, {}, "    fr: x"),
        ("no-break-space", "date:\u00a02024", 6, {}, "date: 2024"),
        ("yaml-second-colon", "title: Aide : logement", 13, {}, 'title: "Aide : logement"'),
        ("yaml-bad-start", "title: @mersch", 8, {}, 'title: "@mersch"'),
        ("yaml-text-after-value", "title: 'L'eau'", 10, {}, 'title: "L\'eau"'),
        ("yaml-open-quote", 'title: "Eau', 8, {}, 'title: "Eau"'),
        ("yaml-no-colon", "title:Eau", 1, {}, "title: Eau"),
        ("yaml-tag", "title: !x Eau", 8, {}, "title: Eau"),
        ("text-after-hash", "title: Zone #3", 13, {}, 'title: "Zone #3"'),
        ("identifier-not-file-name", "id: a", 5, {"name": "b"}, "id: b"),
        ("shape", "commune: Esch sur Alzette", 10, {}, "commune: esch-sur-alzette"),
        ("media-path", "file: media/Mon Image.JPG", 7, {}, "file: media/mon-image.jpg"),
        ("period-reversed", "  end: 2020", 8, {}, None),
    ],
)
def test_the_line_to_paste(code: str, line: str, column: int, found: dict[str, str], wanted: str | None) -> None:
    assert corrected(code, line, column, **found) == wanted


def test_a_missing_field_is_offered_below_the_first_of_its_list_item() -> None:
    problem = Problem(path="a.yml", code="required", line=5, column=5, field="events.0.begin", found={"field": "begin"})
    assert correction(problem, "  - place: x") == Correction(text='    begin: "2026-03-04 18:30"', adds=True)


def test_a_missing_text_is_offered_in_french_below_its_field() -> None:
    problem = Problem(path="a.yml", code="required", line=5, column=1, field="vision.text", found={"field": "text"})
    assert correction(problem, "vision:") == Correction(text="  text:\n    fr: …", adds=True)
