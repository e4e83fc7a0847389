"""Problems in the forms that machines read: JSON, GitHub, GitLab and SARIF."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from markupsafe import Markup

from entente.errors import Problem
from entente.i18n.problems import count_text, message, problem_text, sentence_and_remedy, why
from entente.i18n.report import Finding, report_text
from entente.load.lines import lines_of

Findings = Sequence[Finding]
Format = Callable[[Findings, str], str]


def as_text(findings: Findings, language: str) -> str:
    """Return each problem over several lines, with the line and a caret, then their number."""
    parts = [report_text(finding, language) for finding in findings]
    return "\n\n".join([*parts, count_text([finding.problem for finding in findings], language)])


def build_report(problems: Sequence[Problem], content: Path, language: str) -> str:
    """Return what a build says of problems in the folder `content`: as `entente check`, on lines of its own."""
    return "\n" + as_text(findings_of(problems, content), language)


def problem_notice(problems: Sequence[Problem], language: str) -> str:
    """Return a notice for the pages shown while content has problems, each named in every line."""
    lines = Markup("\n").join(problem_text(problem, language) for problem in problems)
    return Markup('<div class="notice notice--uncertain" role="alert"><pre>{}</pre></div>').format(lines)


def findings_of(problems: Sequence[Problem], content: Path) -> list[Finding]:
    """Return each problem of the folder `content` with its line."""
    lines = lines_of(problems, content.resolve())
    return [Finding(problem=problem, line=line) for problem, line in zip(problems, lines, strict=True)]


def as_lines(findings: Findings, language: str) -> str:
    """Return one line for each problem, then their number."""
    problems = [finding.problem for finding in findings]
    return "\n".join([*(problem_text(problem, language) for problem in problems), count_text(problems, language)])


def as_json(findings: Findings, language: str) -> str:
    """Return a list of objects with the fields of `Problem`, its texts, the line, and the corrected line."""
    return _dump([_json(finding, language) for finding in findings])


def as_github(findings: Findings, language: str) -> str:
    """Return workflow commands that GitHub Actions shows on the lines of a change.

    https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
    """
    return "\n".join(_github(finding.problem, language) for finding in findings)


def as_gitlab(findings: Findings, language: str) -> str:
    """Return a Code Quality report, which GitLab shows on the lines of a merge request.

    https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
    """
    return _dump(
        [
            {
                "description": message(finding.problem, language),
                "check_name": finding.problem.code,
                "fingerprint": fingerprint(finding),
                "severity": "major" if finding.problem.level == "problem" else "info",
                "location": {"path": finding.problem.path, "lines": {"begin": finding.problem.line}},
            }
            for finding in findings
        ]
    )


def as_sarif(findings: Findings, language: str) -> str:
    """Return a log in SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html)."""
    codes = sorted({finding.problem.code for finding in findings})
    driver = {"name": "entente", "rules": [{"id": code} for code in codes]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_sarif(finding, language) for finding in findings],
    }
    return _dump({"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]})


FORMATS: Mapping[str, Format] = {
    "text": as_text,
    "lines": as_lines,
    "json": as_json,
    "github": as_github,
    "gitlab": as_gitlab,
    "sarif": as_sarif,
}


def fingerprint(finding: Finding) -> str:
    """Return what stays the same as long as the problem does, even when lines above it come and go."""
    problem = finding.problem
    identity = "\0".join((problem.path, problem.field, problem.code, finding.line.strip()))
    return hashlib.sha256(identity.encode()).hexdigest()[:32]


def _json(finding: Finding, language: str) -> dict[str, Any]:
    problem, correction = finding.problem, finding.correction
    sentence, remedy = sentence_and_remedy(problem, language)
    return {
        "path": problem.path,
        "line": problem.line,
        "column": problem.column,
        "field": problem.field,
        "code": problem.code,
        "level": problem.level,
        "sentence": sentence,
        "remedy": remedy,
        "why": why(problem, language),
        "text": finding.line,
        "corrected": correction.text if correction and not correction.adds else None,
        "added": correction.text if correction and correction.adds else None,
    }


def _github(problem: Problem, language: str) -> str:
    command = "error" if problem.level == "problem" else "warning"
    place = f"file={_property(problem.path)},line={problem.line},col={problem.column}"
    text = message(problem, language).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")
    return f"::{command} {place},title={problem.code}::{text}"


def _property(text: str) -> str:
    for character, escape in (("%", "%25"), ("\r", "%0D"), ("\n", "%0A"), (":", "%3A"), (",", "%2C")):
        text = text.replace(character, escape)
    return text


def _sarif(finding: Finding, language: str) -> dict[str, Any]:
    problem = finding.problem
    region = {"startLine": problem.line, "startColumn": problem.column}
    result: dict[str, Any] = {
        "ruleId": problem.code,
        "level": "error" if problem.level == "problem" else "warning",
        "message": {"text": message(problem, language)},
        "partialFingerprints": {"entente/v1": fingerprint(finding)},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": problem.path}, "region": region}}],
    }
    return result


def _dump(value: Any) -> str:  # noqa: ANN401 – JSON
    return json.dumps(value, ensure_ascii=False, indent=2)
