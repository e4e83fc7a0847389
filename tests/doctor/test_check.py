"""What `entente check` prints for people and for machines, and with which exit code it ends."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from entente.__main__ import main

VALID = Path(__file__).resolve().parents[1] / "cases" / "valid" / "content"
PROJECT = "agreements/vallee/projects/pont.yml"


@pytest.fixture
def content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795435200")
    monkeypatch.chdir(tmp_path)
    return Path(shutil.copytree(VALID, tmp_path / "content"))


def check(*options: str) -> Result:
    return CliRunner().invoke(main, ["check", *options])


def write(content: Path, text: str, name: str = "bac") -> Path:
    file = content / f"agreements/vallee/projects/{name}.yml"
    file.write_bytes(text.encode())
    return file


GOOD = "title: Bac\nsummary: Un bac\nrelation: measure\nsources:\n  - https://source.example/bac\n"
BAD = GOOD.replace("measure", "mesure")
MESSAGE = (
    "relation: “mesure” is not one of the possible values; did you mean “measure”? choose one of: measure, context"
)
PATH = "content/agreements/vallee/projects/bac.yml"


@pytest.mark.usefixtures("content")
def test_content_without_problem_ends_with_0() -> None:
    answer = check("--language", "en")
    assert (answer.exit_code, answer.output) == (0, "0 problems\n")


def test_a_problem_is_shown_with_its_line_a_caret_the_reason_and_a_line_to_paste(content: Path) -> None:
    write(content, GOOD.replace("summary:", "sumary:", 1).replace("Un bac", "Bac", 1) + "summary: Un bac\n")
    answer = check("--language", "en")
    assert (answer.exit_code, answer.output) == (
        1,
        f"{PATH}:2:1: sumary: there is no field “sumary” here; did you mean “summary”?\n"
        "     2 | sumary: Bac\n"
        "       | ^\n"
        "    Why: An unknown field would appear nowhere on the site.\n"
        "    Corrected line:\n"
        "summary: Bac\n"
        "\n"
        "1 problem\n",
    )


def test_possible_values_are_explained(content: Path) -> None:
    write(content, BAD)
    assert check("--language", "de").output.splitlines()[3:] == [
        "    measure: Maßnahme der Kooperation – Die Quellen stellen das Projekt als Maßnahme der Kooperation oder "
        "ihres Syndikats dar.",
        "    context: Projekt im Gebiet, keine Maßnahme der Kooperation – Das Projekt geschieht im Gebiet, doch keine "
        "gesehene Quelle nennt es eine Maßnahme der Kooperation.",
        "    Berichtigte Zeile:",
        "relation: measure",
        "",
        "1 Problem",
    ]


def test_a_warning_ends_with_0(content: Path) -> None:
    write(content, GOOD.partition("sources:")[0])
    answer = check("--language", "de", "--format", "lines")
    sentence = "keine Quelle in diesem Datensatz; fügen Sie „sources:“ mit der Adresse hinzu, unter der es steht"
    assert (answer.exit_code, answer.output) == (0, f"{PATH}:1:1: Warnung: {sentence}\n0 Probleme, 1 Warnung\n")


@pytest.mark.usefixtures("content")
def test_an_unknown_format_ends_with_2() -> None:
    assert check("--format", "xml").exit_code == 2


def test_json_has_everything(content: Path) -> None:
    write(content, BAD)
    assert json.loads(check("--language", "en", "--format", "json").output) == [
        {
            "path": PATH,
            "line": 3,
            "column": 11,
            "field": "relation",
            "code": "unknown-value",
            "level": "problem",
            "sentence": "“mesure” is not one of the possible values",
            "remedy": "did you mean “measure”? choose one of: measure, context",
            "why": "",
            "text": "relation: mesure",
            "corrected": "relation: measure",
            "added": None,
        }
    ]


def test_github_annotates_the_line(content: Path) -> None:
    write(content, BAD)
    wanted = f"::error file={PATH},line=3,col=11,title=unknown-value::{MESSAGE}\n"
    assert check("--language", "en", "--format", "github").output == wanted


def test_gitlab_gets_a_code_quality_report(content: Path) -> None:
    write(content, BAD)
    report: list[dict[str, Any]] = json.loads(check("--language", "en", "--format", "gitlab").output)
    assert [{name: value for name, value in each.items() if name != "fingerprint"} for each in report] == [
        {
            "description": MESSAGE,
            "check_name": "unknown-value",
            "severity": "major",
            "location": {"path": PATH, "lines": {"begin": 3}},
        }
    ]


def test_a_fingerprint_survives_lines_above_it(content: Path) -> None:
    write(content, BAD)
    before = json.loads(check("--format", "gitlab").output)[0]["fingerprint"]
    write(content, "# une ligne de plus\n" + BAD)
    assert json.loads(check("--format", "gitlab").output)[0]["fingerprint"] == before


def test_sarif_names_rule_place_and_message(content: Path) -> None:
    write(content, BAD)
    log = json.loads(check("--language", "en", "--format", "sarif").output)
    result = log["runs"][0]["results"][0]
    assert (log["version"], result["ruleId"], result["level"], result["message"], result["locations"]) == (
        "2.1.0",
        "unknown-value",
        "error",
        {"text": MESSAGE},
        [{"physicalLocation": {"artifactLocation": {"uri": PATH}, "region": {"startLine": 3, "startColumn": 11}}}],
    )


def test_windows_line_ends_are_accepted(content: Path) -> None:
    write(content, GOOD.replace("\n", "\r\n"))
    assert check("--language", "en").output == "0 problems\n"


def test_fix_shows_the_difference_and_writes_after_yes(content: Path) -> None:
    file = write(
        content,
        "# en-tete\n\nsummary: Un bac  \r\n# le nom\ntitle: L'eau : un bac\nrelation: measure\n"
        "sources:\n  - https://source.example/bac",
    )
    answer = check("--language", "en", "--fix", "--yes")
    assert file.read_text() == (
        '# en-tete\n\n# le nom\ntitle: "L\'eau : un bac"\nsummary: Un bac\nrelation: measure\n'
        "sources:\n  - https://source.example/bac\n"
    )
    assert answer.exit_code == 0


def test_fix_writes_nothing_after_no(content: Path) -> None:
    file = write(content, GOOD.replace("Bac\n", "Bac  \n"))
    before = file.read_bytes()
    CliRunner().invoke(main, ["check", "--fix"], input="n\n")
    assert file.read_bytes() == before


def test_media_must_be_well_named_and_small(content: Path) -> None:
    media = content / "agreements" / "vallee" / "media"
    media.mkdir(exist_ok=True)
    (media / "Mon image.jpg").write_bytes(b"x" * 1_200_000)
    lines = check("--language", "en", "--format", "lines").output.splitlines()
    path = "content/agreements/vallee/media/Mon image.jpg:1:1"
    assert lines == [
        f"{path}: the name “Mon image.jpg” is not allowed for a picture or document; "
        "did you mean “mon-image.jpg”? "
        "use small letters without accents, digits, points and hyphens",
        f"{path}: “Mon image.jpg” has 1200 KB; the limit is 1000 KB; make the picture or document smaller",
        "2 problems",
    ]


def test_a_record_of_unheard_of_size_is_not_read(content: Path) -> None:
    write(content, GOOD + "# " + "x" * 600_000)
    lines = check("--language", "en", "--format", "lines").output.splitlines()
    assert lines == [
        f"{PATH}:1:1: a file of 600 KB; a record has at most 500 KB; "
        "split it, or put pictures and documents into media/",
        "1 problem",
    ]


def test_a_symbolic_link_is_refused(content: Path) -> None:
    (content / "agreements/vallee/projects/bac.yml").symlink_to(content / PROJECT)
    lines = check("--language", "fr", "--format", "lines").output.splitlines()
    assert [line.partition(" ")[0] for line in lines] == [f"{PATH}:1:1:", "1"]
